import type { ImportChanges } from '../../data/tables/import-report.ts';
import { capitalised, changedFigures, sayChanged, sayRank } from '../../data/words/change-words.ts';
import { countOf } from '../../data/words/plural.ts';
import { formatDistance, unitWords } from '../../data/words/distance.ts';
import { useUnits } from '../state/settings-store.ts';
import { formatCount } from '../ui/format.ts';
import styles from './change-page.module.css';
import { ChangeTable } from './change-table.tsx';

interface Props {
  changes: ImportChanges;
  /** What else there is to say, below. */
  children?: React.ReactNode;
}

/** What is different, most telling first: ranks, figures, schools. */
export function ChangeParts({ changes, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.changes} aria-label="What changed" tabIndex={0}>
      <ChangeTable
        title="Ranks that changed most in the first 50"
        rows={changes.ranks}
        value={sayRank}
        lessIsBetter
      />
      {changedFigures(changes).map(({ figure, count, schools }) => (
        <ChangeTable
          key={figure}
          title={capitalised(figure)}
          summary={`${countOf(count, 'school')} changed`}
          rows={schools}
          value={(value) => sayChanged(figure, value)}
        />
      ))}
      <Schools title="Added" {...changes.added} />
      <Schools title="Gone" {...changes.gone} />
      {changes.moved.count > 0 && (
        <section className={styles.part}>
          <h3>{countOf(changes.moved.count, 'school')} moved</h3>
          <ul className={styles.moved}>
            {changes.moved.schools.map(({ unitid, name, km }) => (
              <li key={unitid}>
                <span>{name}</span>
                <Distance km={km} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </section>
  );
}

function Distance({ km }: { km: number }) {
  const units = useUnits();
  return (
    <span className={styles.quiet}>
      {formatDistance(km, units)} {unitWords[units].name}
    </span>
  );
}

interface SchoolsProps {
  title: string;
  count: number;
  schools: { unitid: string; name: string }[];
}

function Schools({ title, count, schools }: SchoolsProps) {
  if (count === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        {countOf(count, 'school')} {title.toLowerCase()}
      </h3>
      <p className={styles.names}>
        {schools.map(({ name }) => name).join(', ')}
        {count > schools.length ? ` and ${formatCount(count - schools.length)} more` : ''}
      </p>
    </section>
  );
}
