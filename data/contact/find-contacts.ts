import type { Contact, ContactKind } from '../model/contact.ts';

/** Contacts of a kind (null: of all) in whom every word of a search is found, by name. */
export function findContacts(
  contacts: readonly Contact[],
  search: string,
  kind: ContactKind | null,
): Contact[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return contacts
    .filter((contact) => kind === null || contact.kind === kind)
    .filter((contact) => {
      const { name, role, organization, organizationType, email, city, state } = contact;
      const text = plain(
        [name, role, organization, organizationType, email, city, state].join(' '),
      );
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-US') || (a.id < b.id ? -1 : 1));
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
