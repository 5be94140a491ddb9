import type { Contact } from '../../data/model/contact.ts';
import type { Step } from './history.ts';
import { changeWork, currentWork, useWork } from './work-store.ts';

/** Attorneys, offices and organizations as people to work with; all of it is undone like a weight. */

export function useContacts(): readonly Contact[] {
  return useWork(({ candidacy }) => candidacy.contacts);
}

export function currentContacts(): readonly Contact[] {
  return currentWork().candidacy.contacts;
}

/** Adds a contact, or puts it in the place of the one with its id; contacts stand by id. */
export function keepContact(step: Step, contact: Contact): void {
  const others = currentContacts().filter(({ id }) => id !== contact.id);
  changeContacts(
    step,
    [...others, contact].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** Deletes a contact with all its talks; undo brings them back. */
export function removeContact(step: Step, id: string): void {
  changeContacts(
    step,
    currentContacts().filter((one) => one.id !== id),
  );
}

function changeContacts(step: Step, contacts: readonly Contact[]): void {
  changeWork(step, { candidacy: { ...currentWork().candidacy, contacts } });
}
