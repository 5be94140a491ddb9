import { contactOfRow } from '../../data/contact/contact-of-row.ts';
import type { AttorneyColumns } from '../../data/model/attorney.ts';
import { type Contact, type ContactKind, newContact } from '../../data/model/contact.ts';
import { tell } from '../shortlist/candidates.ts';
import { currentContacts, keepContact, removeContact } from '../state/contact-store.ts';
import { openContact, useContactsView } from './contacts-store.ts';

/** Changes a contact by one step; `what` names the part for undo. */
export function editContact({ id, name }: Contact, what: string, change: Partial<Contact>): void {
  const now = currentContacts().find((one) => one.id === id);
  if (now === undefined) return;
  keepContact({ subject: `${what} of ${name}` }, { ...now, ...change });
}

export function addContact(kind: ContactKind, name: string): void {
  const contact = newContact(crypto.randomUUID(), kind, name);
  keepContact({ subject: `contact ${name}` }, contact);
  openContact(contact.id);
}

/** Adds a row of the attorney dataset as a contact. */
export function addRow(attorneys: AttorneyColumns, row: number): void {
  const contact = contactOfRow(crypto.randomUUID(), attorneys, row);
  keepContact({ subject: `contact ${contact.name}` }, contact);
  openContact(contact.id);
}

export function deleteContact({ id, name }: Contact): void {
  const step = { subject: `deletion of ${name}` };
  removeContact(step, id);
  useContactsView.setState({ open: null });
  tell(`${name} is no longer a contact.`, step);
}
