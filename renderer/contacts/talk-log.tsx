import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import {
  type Contact,
  type ContactTalk,
  type ContactWay,
  contactWays,
} from '../../data/model/contact.ts';
import { today } from '../candidate/edit-candidate.ts';
import { Button } from '../ui/button.tsx';
import { DateBox } from '../ui/date-box.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { editContact } from './edit-contact.ts';
import styles from './talk-log.module.css';

/** Every talk with a contact, the newest first. */
export function TalkLog({ contact }: { contact: Contact }) {
  const { log } = contact;
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const keep = (what: string, talks: readonly ContactTalk[]) =>
    editContact(contact, what, { log: talks.toSorted(byDate) });
  const change = (id: string, what: string, of: Partial<ContactTalk>) =>
    keep(
      what,
      log.map((talk) => (talk.id === id ? { ...talk, ...of } : talk)),
    );
  const add = () => {
    const by = log.at(-1)?.by ?? '';
    keep('talk', [...log, { id: crypto.randomUUID(), date: today(), way: 'call', by, what: '' }]);
    requestAnimationFrame(() => list.current?.querySelector('textarea')?.focus());
  };
  return (
    <div className={styles.log}>
      <Button ref={addButton} onClick={add}>
        Add talk
      </Button>
      <ul ref={list} className={styles.list} aria-label={`Talks with ${contact.name}`}>
        {log.toReversed().map((talk) => (
          <li key={talk.id} className={styles.talk}>
            <DateBox
              label="Date of the talk"
              value={talk.date}
              onChange={(date) => date !== null && change(talk.id, 'date of a talk', { date })}
            />
            <SelectBox
              label="Way of the talk"
              options={contactWays.map((way) => ({ value: way, label: way }))}
              value={talk.way}
              onChange={(way) => change(talk.id, 'way of a talk', { way: way as ContactWay })}
            />
            <TextBox
              label="Who talked"
              placeholder="Who talked"
              most={200}
              value={talk.by}
              onChange={(by) => change(talk.id, 'who talked', { by })}
            />
            <Button
              kind="icon"
              aria-label={`Remove the talk of ${talk.date}`}
              onClick={() => {
                keep(
                  'removal of a talk',
                  log.filter(({ id }) => id !== talk.id),
                );
                // What had the focus is gone then.
                requestAnimationFrame(() => addButton.current?.focus());
              }}
            >
              <Trash2 size={14} aria-hidden />
            </Button>
            <TextBox
              lines
              label="What was said"
              placeholder="What was said"
              most={4000}
              className={styles.what}
              value={talk.what}
              onChange={(what) => change(talk.id, 'what was said', { what })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Talks of one day stay in the order in which they were noted. */
function byDate(a: ContactTalk, b: ContactTalk): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
