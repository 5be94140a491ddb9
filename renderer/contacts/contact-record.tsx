import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Contact } from '../../data/model/contact.ts';
import { contactKindWords } from '../../data/words/contact-words.ts';
import { Button } from '../ui/button.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { AnswerFields } from './answer-fields.tsx';
import styles from './contact-record.module.css';
import { deleteContact, editContact } from './edit-contact.ts';
import { IdentityFields } from './identity-fields.tsx';
import { SchoolsWithinReach } from './schools-within-reach.tsx';
import { TalkLog } from './talk-log.tsx';

/** All that is known of a contact; every key is kept at once. */
export function ContactRecord({ contact }: { contact: Contact }) {
  return (
    <div className={styles.record}>
      <header className={styles.head}>
        <h2 data-copy>{contact.name}</h2>
        <p className={styles.kind}>{contactKindWords[contact.kind].one}</p>
        <Button
          kind="icon"
          aria-label={`Delete ${contact.name}`}
          onClick={() => deleteContact(contact)}
        >
          <Trash2 size={16} aria-hidden />
        </Button>
      </header>
      <Part title="Answer">
        <AnswerFields contact={contact} />
      </Part>
      <Part title="Schools within reach">
        <SchoolsWithinReach contact={contact} />
      </Part>
      <Part title="Talks">
        <TalkLog contact={contact} />
      </Part>
      <Part title="Who and where">
        <IdentityFields contact={contact} />
      </Part>
      <Part title="Notes">
        <TextBox
          lines
          label={`Notes on ${contact.name}`}
          most={20_000}
          value={contact.notes}
          onChange={(notes) => editContact(contact, 'notes', { notes })}
        />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
