import { useMemo, useState } from 'react';
import { commands } from '../../data/api/commands.ts';
import { neighboursOf } from '../../data/contact/within-reach.ts';
import { interestWords } from '../../data/words/contact-words.ts';
import { sayDistance } from '../../data/words/distance.ts';
import { formatShare } from '../../data/words/numbers.ts';
import { sayKeys } from '../commands/keys.ts';
import { useContacts } from '../state/contact-store.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { formatCount } from '../ui/format.ts';
import { openContact } from './contacts-store.ts';
import { addRow } from './edit-contact.ts';
import { InterestMark } from './interest-mark.tsx';
import styles from './neighbour-list.module.css';
import { useAnswered } from './use-answered.ts';

/** So many more at a time. */
const atATime = 20;

interface Props {
  ranked: Ranked;
  school: number;
}

/** Attorneys and organizations within reach of a school, folded until asked for. */
export function NeighbourList(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Fold
      level={4}
      className={styles.fold}
      title="Attorneys and organizations within reach"
      open={open}
      onOpenChange={setOpen}
    >
      <Neighbours {...props} />
    </Fold>
  );
}

/** The nearest first, each with its distance and what a pair there counts for. */
function Neighbours({ ranked, school }: Props) {
  const units = useUnits();
  const { schools } = ranked.atlas;
  const { profile } = ranked;
  const contacts = useContacts();
  const answered = useAnswered();
  const [most, setMost] = useState(atATime);
  const found = useMemo(() => {
    const place = { latitude: schools.latitude[school], longitude: schools.longitude[school] };
    return neighboursOf(place, answered, contacts, profile);
  }, [schools, school, answered, contacts, profile]);
  if (found.length === 0) {
    return (
      <p className={styles.none}>
        Nobody that is known here. Contacts can be added by {sayKeys(commands.contacts.keys)}.
      </p>
    );
  }
  const { columns } = answered;
  return (
    <>
      <ul className={styles.list}>
        {found.slice(0, most).map(({ attorney, contact, distanceKm, share }) => {
          const known = contacts[contact];
          const name = known?.name ?? columns.name[attorney];
          const interest = known?.interest ?? columns.interest[attorney];
          return (
            <li key={known?.id ?? columns.id[attorney]} className={styles.row}>
              <span className={styles.name} data-copy>
                {name}
              </span>
              {known === undefined ? (
                <Button
                  className={styles.action}
                  aria-label={`Add ${name} as a contact`}
                  onClick={() => addRow(columns, attorney)}
                >
                  Add
                </Button>
              ) : (
                <Button
                  className={styles.action}
                  aria-label={`Open ${name}`}
                  onClick={() => openContact(known.id)}
                >
                  Open
                </Button>
              )}
              <span className={styles.facts}>
                {attorney >= 0 ? columns.kind[attorney] : known?.organizationType} ·{' '}
                {sayDistance(distanceKm, units)}
                {attorney >= 0 && <>, counts {formatShare(share)}</>} ·{' '}
                <span className={styles.interest}>
                  <InterestMark interest={interest} />
                  {interestWords[interest].toLowerCase()}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {found.length > most && (
        <Button onClick={() => setMost(most + atATime)}>
          {formatCount(Math.min(atATime, found.length - most))} more of{' '}
          {formatCount(found.length - most)} farther away
        </Button>
      )}
    </>
  );
}
