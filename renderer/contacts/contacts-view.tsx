import { useMemo, useRef } from 'react';
import { findContacts } from '../../data/contact/find-contacts.ts';
import { type Contact, contactKinds } from '../../data/model/contact.ts';
import { contactKindWords } from '../../data/words/contact-words.ts';
import { countOf } from '../../data/words/plural.ts';
import { useContacts } from '../state/contact-store.ts';
import { Button } from '../ui/button.tsx';
import { EmptyStage } from '../ui/empty-stage.tsx';
import { StageHead, StageScope } from '../ui/stage-head.tsx';
import { AddContact } from './add-contact.tsx';
import { ContactList } from './contact-list.tsx';
import { ContactRecord } from './contact-record.tsx';
import styles from './contacts-view.module.css';
import { useContactsView } from './contacts-store.ts';

/** Attorneys, offices and organizations as people to work with. */
export function ContactsView() {
  const contacts = useContacts();
  const { open, search, kind } = useContactsView();
  const shown = useMemo(() => findContacts(contacts, search, kind), [contacts, search, kind]);
  const contact = contacts.find(({ id }) => id === open);
  const record = useRef<HTMLElement>(null);
  return (
    <section className={styles.view} aria-label="Contacts">
      <StageHead title="Contacts">
        <StageScope>{sayKinds(contacts)}</StageScope>
        <AddContact />
      </StageHead>
      {contacts.length === 0 ? (
        <EmptyStage
          title="No contact yet"
          sentence="Here stand attorneys, offices and organizations as people to work with: how far they have said yes, how many pairs they would take, and every talk with them. What they answer counts at once in the attorney supply of the schools within their reach. Add one here, or from a school’s panel under “Attorneys and organizations within reach”."
        >
          <Button kind="primary" onClick={() => useContactsView.setState({ adding: 'attorney' })}>
            Add the first attorney…
          </Button>
        </EmptyStage>
      ) : (
        <div className={styles.columns}>
          <ContactList shown={shown} onEnter={() => record.current?.focus()} />
          {/* Another contact is read from its top. */}
          <section
            key={open}
            ref={record}
            className={styles.record}
            aria-label="Contact"
            tabIndex={-1}
          >
            {contact === undefined ? (
              <p className={styles.none}>Choose a contact in the list.</p>
            ) : (
              <ContactRecord contact={contact} />
            )}
          </section>
        </div>
      )}
    </section>
  );
}

/** '2 attorneys, 1 office' */
function sayKinds(contacts: readonly Contact[]): string {
  return contactKinds
    .map((one) => ({
      ...contactKindWords[one],
      count: contacts.filter(({ kind }) => kind === one).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ one, many, count }) => countOf(count, one.toLowerCase(), many.toLowerCase()))
    .join(', ');
}
