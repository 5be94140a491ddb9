import { useMemo, useState } from 'react';
import type { RowsOfContacts } from '../../data/contact/answered-attorneys.ts';
import type { Contact } from '../../data/model/contact.ts';
import { useContacts } from '../state/contact-store.ts';
import { useRanked } from '../state/ranking-store.ts';
import { Button } from '../ui/button.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { editContact } from './edit-contact.ts';
import styles from './row-of-contact.module.css';

const mostFound = 8;

interface Props {
  contact: Contact;
  rows: RowsOfContacts;
}

/** The row of the attorney dataset that a contact is, whose place in the supply its answer takes. */
export function RowOfContact({ contact, rows }: Props) {
  const attorneys = useRanked(({ atlas }) => atlas.attorneys);
  const [searching, setSearching] = useState(false);
  const row = rows.get(contact.attorney ?? '');
  const others = useContacts().filter(
    ({ id, attorney }) => attorney === contact.attorney && attorney !== null && id !== contact.id,
  );
  if (searching) return <RowSearch contact={contact} onClose={() => setSearching(false)} />;
  if (contact.attorney === null) {
    return (
      <p className={styles.line}>
        Counts in addition to the dataset of attorneys.
        <Button onClick={() => setSearching(true)}>Find in the dataset…</Button>
      </p>
    );
  }
  return (
    <p className={styles.line}>
      {row !== undefined && (
        <span>
          It stands in for “{attorneys.name[row]}”, {attorneys.city[row]}, {attorneys.state[row]},
          of the dataset
          {others.length > 0 && <>, and so does {others.map(({ name }) => name).join(', ')}</>}.
        </span>
      )}
      <Button onClick={() => editContact(contact, 'row of the dataset', { attorney: null })}>
        {row === undefined ? 'Forget the row' : 'It is someone else'}
      </Button>
      {row === undefined && (
        <Button onClick={() => setSearching(true)}>Find in the dataset…</Button>
      )}
    </p>
  );
}

function RowSearch({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const attorneys = useRanked(({ atlas }) => atlas.attorneys);
  const [search, setSearch] = useState(contact.name);
  const found = useMemo(() => {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const rows: number[] = [];
    for (let row = 0; row < attorneys.id.length && rows.length < mostFound; row++) {
      const { name, city, state } = attorneys;
      const text = `${name[row]} ${city[row]} ${state[row]}`.toLowerCase();
      if (words.every((word) => text.includes(word))) rows.push(row);
    }
    return rows;
  }, [attorneys, search]);
  const take = (row: number) => {
    const place = contact.place ?? {
      latitude: attorneys.latitude[row],
      longitude: attorneys.longitude[row],
    };
    editContact(contact, 'row of the dataset', { attorney: attorneys.id[row], place });
    onClose();
  };
  return (
    <fieldset
      className={styles.search}
      aria-label="Row of the dataset"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextBox
        autoFocus
        label="Name or city in the dataset of attorneys"
        most={200}
        value={search}
        onChange={setSearch}
      />
      <ul>
        {found.map((row) => (
          <li key={attorneys.id[row]}>
            <button type="button" className={styles.found} onClick={() => take(row)}>
              {attorneys.name[row]}
              <span className={styles.place}>
                {attorneys.kind[row]} · {attorneys.city[row]}, {attorneys.state[row]}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">No row has all of these words.</p>}
      <Button onClick={onClose}>Cancel</Button>
    </fieldset>
  );
}
