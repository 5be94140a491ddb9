import type { Contact } from '../model/contact.ts';
import { bareText } from './bare-text.ts';

/** Who is called what, so that thousands of rows can each ask for namesakes. */
export class ContactNames {
  readonly #byName = new Map<string, Map<string, Contact>>();

  constructor(contacts: Iterable<Contact>) {
    for (const contact of contacts) this.keep(contact, null);
  }

  /** @param before the same contact as it was kept, which may have had another name; null where it is new */
  keep(contact: Contact, before: Contact | null): void {
    if (before !== null) this.#byName.get(bareText(before.name))?.delete(before.id);
    const name = bareText(contact.name);
    const called = this.#byName.get(name) ?? new Map<string, Contact>();
    this.#byName.set(name, called.set(contact.id, contact));
  }

  /** Those who are called so, whatever the case, the blanks and the points; nobody is called nothing. */
  called(name: string): Contact[] {
    const bare = bareText(name);
    return bare === '' ? [] : [...(this.#byName.get(bare)?.values() ?? [])];
  }
}
