import { useMemo, useRef } from 'react';
import { findContacts } from '../../data/contact/find-contacts.ts';
import { useContacts } from '../state/contact-store.ts';
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
      <header className={styles.head}>
        <h1 className={styles.title}>Contacts</h1>
        <AddContact />
      </header>
      {contacts.length === 0 ? (
        <div className={styles.empty}>
          <h2>Nobody yet</h2>
          <p>
            Here stand attorneys, offices and organizations as people to work with: how far they
            have said yes, how many pairs they would take, and every talk with them. What they
            answer counts in the attorney supply of the schools within their reach at once.
          </p>
          <p>
            Add one above, or from a school’s panel under “Attorneys and organizations within
            reach”.
          </p>
        </div>
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
