import { type KeyboardEvent, useRef } from 'react';
import { type Contact, contactKinds } from '../../data/model/contact.ts';
import { contactKindWords, interestWords } from '../../data/words/contact-words.ts';
import { rowAfterKey } from '../ranking/list-keys.ts';
import { Segments } from '../ui/segments.tsx';
import { TextBox } from '../ui/text-box.tsx';
import styles from './contact-list.module.css';
import { useContactsView } from './contacts-store.ts';
import { InterestMark } from './interest-mark.tsx';

const rowsOnPage = 12;
const kinds = [
  { value: 'all' as const, label: 'All', hint: 'All contacts' },
  ...contactKinds.map((kind) => ({
    value: kind,
    label: contactKindWords[kind].many,
    hint: `Contacts that are ${contactKindWords[kind].many.toLowerCase()}`,
  })),
];

interface Props {
  shown: readonly Contact[];
  /** Enter leads to the record of the chosen one. */
  onEnter: () => void;
}

/** Contacts by name, with search and kind; arrow keys walk them. */
export function ContactList({ shown, onEnter }: Props) {
  const { open, search, kind } = useContactsView();
  const list = useRef<HTMLUListElement>(null);
  const chosen = shown.findIndex(({ id }) => id === open);
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      onEnter();
      return;
    }
    const row = rowAfterKey(event.key, chosen, shown.length, rowsOnPage);
    if (row === null || shown.length === 0) return;
    event.preventDefault();
    useContactsView.setState({ open: shown[row].id });
    list.current?.querySelectorAll<HTMLElement>('button')[row]?.focus();
  };
  return (
    <div className={styles.pane}>
      <div className={styles.filters}>
        <TextBox
          label="Search contacts"
          placeholder="Search contacts"
          most={200}
          value={search}
          onChange={(text) => useContactsView.setState({ search: text })}
        />
        <Segments
          label="Kind of contacts"
          options={kinds}
          value={kind ?? 'all'}
          onChange={(value) => useContactsView.setState({ kind: value === 'all' ? null : value })}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.none} role="status">
          No contact fits.
        </p>
      ) : (
        <ul ref={list} className={styles.list} aria-label="Contacts" onKeyDown={walk}>
          {shown.map((contact, i) => (
            <li key={contact.id}>
              <button
                type="button"
                className={styles.row}
                aria-pressed={contact.id === open}
                tabIndex={i === Math.max(0, chosen) ? 0 : -1}
                onClick={() => useContactsView.setState({ open: contact.id })}
              >
                <span className={styles.name}>{contact.name}</span>
                <span className={styles.interest}>
                  <InterestMark interest={contact.interest} />
                  {interestWords[contact.interest].toLowerCase()}
                </span>
                <span className={styles.place}>{describe(contact)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** 'office · Providence, RI' */
function describe({ kind, organizationType, organization, city, state }: Contact): string {
  const what = kind === 'organization' ? organizationType : organization || kind;
  return [what, [city, state].filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}
