import type { Profile } from '../../data/model/profile.ts';
import { changeProfile, useProfile } from '../state/profile-store.ts';
import { TypedNumber } from '../ui/typed-number.tsx';
import { useDraft } from '../ui/use-draft.ts';
import styles from './capacity-table.module.css';

type Capacity = Profile['attorneyCapacity'];
const ends = ['low', 'expected', 'high'] as const satisfies (keyof Capacity)[];
const rows = [
  { field: 'attorneyCapacity', name: 'An attorney' },
  { field: 'officeCapacity', name: 'An office' },
] as const;

/** How many pairs are taken by those that have not said so: low, expected and high. */
export function CapacityTable() {
  return (
    <div className={styles.table}>
      <div className={styles.row} aria-hidden="true">
        <span />
        {ends.map((end) => (
          <span key={end} className={styles.head}>
            {end}
          </span>
        ))}
      </div>
      {rows.map((row) => (
        <CapacityRow key={row.field} {...row} />
      ))}
    </div>
  );
}

function CapacityRow({ field, name }: (typeof rows)[number]) {
  const kept = useProfile((profile) => profile[field]);
  const write = ({ low, expected, high }: Capacity) => `${low}, ${expected}, ${high}`;
  const { draft, problem, change } = useDraft(kept, problemOf, (capacity: Capacity) =>
    changeProfile(
      { subject: `pairs of ${name.toLowerCase()}`, from: write(kept), to: write(capacity) },
      { [field]: capacity },
    ),
  );
  return (
    <div className={styles.row}>
      <span className={styles.name}>{name}</span>
      {ends.map((end) => (
        <TypedNumber
          key={end}
          label={`Pairs of ${name.toLowerCase()}, ${end}`}
          value={draft[end]}
          min={0}
          max={100}
          digits={1}
          onCommit={(pairs) => change({ ...draft, [end]: pairs })}
        />
      ))}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function problemOf({ low, expected, high }: Capacity): string | null {
  if (low > expected) return 'Low is above expected; the old pairs count on.';
  return expected > high ? 'Expected is above high; the old pairs count on.' : null;
}
