import { hasLostItsRow } from '../../data/contact/answered-attorneys.ts';
import { attorneyInterests } from '../../data/model/attorney.ts';
import { type Contact, rises } from '../../data/model/contact.ts';
import { interestWords } from '../../data/words/contact-words.ts';
import { formatShare } from '../../data/words/numbers.ts';
import { useProfile } from '../state/profile-store.ts';
import { useRanked } from '../state/ranking-store.ts';
import { NumberBox } from '../ui/number-box.tsx';
import { Segments } from '../ui/segments.tsx';
import { useDraft } from '../ui/use-draft.ts';
import styles from './answer-fields.module.css';
import { editContact } from './edit-contact.ts';
import { RowOfContact } from './row-of-contact.tsx';
import { useRowsOfContacts } from './use-answered.ts';

/** How far a contact has said yes, and how many pairs it would take. */
export function AnswerFields({ contact }: { contact: Contact }) {
  const factors = useProfile((profile) => profile.interestFactors);
  const takesPairs = contact.kind !== 'organization';
  return (
    <div className={styles.fields}>
      <Segments
        label={`Interest of ${contact.name}`}
        options={attorneyInterests.map((interest) => ({
          value: interest,
          label: interestWords[interest],
          hint: takesPairs
            ? `Its pairs count ${formatShare(factors[interest])} in this profile`
            : interestWords[interest],
        }))}
        value={contact.interest}
        onChange={(interest) => editContact(contact, 'interest', { interest })}
      />
      {takesPairs ? (
        <>
          <PairsFields contact={contact} />
          <Standing contact={contact} />
        </>
      ) : (
        <p className={styles.note}>
          Organizations take no pairs; what they say for a school is evidence of that school.
        </p>
      )}
    </div>
  );
}

const ends = [
  { end: 'low', label: 'fewest' },
  { end: 'expected', label: 'expected' },
  { end: 'high', label: 'most' },
] as const;

function PairsFields({ contact }: { contact: Contact }) {
  const { pairs, name, kind } = contact;
  const usual = useProfile((profile) =>
    kind === 'office' ? profile.officeCapacity : profile.attorneyCapacity,
  );
  const isUnsaid = Object.values(pairs).every((count) => count === null);
  const { draft, problem, change } = useDraft(pairs, problemOf, (said: Contact['pairs']) =>
    editContact(contact, 'pairs', { pairs: said }),
  );
  return (
    <div className={styles.pairs}>
      <span className={styles.label}>Pairs</span>
      {ends.map(({ end, label }) => (
        <div key={end} className={styles.end}>
          <NumberBox
            label={`Pairs of ${name}, ${label}`}
            value={draft[end]}
            min={0}
            max={1000}
            placeholder="–"
            onChange={(number) => change({ ...draft, [end]: number })}
          />
          <span className={styles.note}>{label}</span>
        </div>
      ))}
      {problem !== null ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : (
        isUnsaid && (
          <p className={styles.usual}>
            While nobody says, {usual.low}, {usual.expected} and {usual.high} stand in, by the
            profile
            {contact.attorney !== null && ' or the row of the dataset'}.
          </p>
        )
      )}
    </div>
  );
}

function problemOf(pairs: Contact['pairs']): string | null {
  return rises(pairs)
    ? null
    : 'Pairs rise from the fewest to the expected and the most; the earlier ones count until they do.';
}

/** What the answer counts for: a row of the list of attorneys, or an attorney of its own. */
function Standing({ contact }: { contact: Contact }) {
  const rows = useRowsOfContacts();
  const title = useRanked(
    ({ atlas }) => atlas.datasets.find(({ kind }) => kind === 'attorneys')?.title ?? 'attorneys',
  );
  return (
    <>
      {hasLostItsRow(contact, rows) && (
        <p className={styles.lost} role="status">
          The dataset in use, “{title}”, no longer has the row that this was; it counts as an
          attorney of its own.
        </p>
      )}
      <RowOfContact contact={contact} rows={rows} />
      {contact.place === null && !rows.has(contact.attorney ?? '') && (
        <p className={styles.lost}>
          Its place is not known, so that it counts for no school yet: say where it is below.
        </p>
      )}
    </>
  );
}
