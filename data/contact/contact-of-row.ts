import type { AttorneyColumns } from '../model/attorney.ts';
import { type Contact, newContact } from '../model/contact.ts';

/**
 * A row of the attorney dataset as a contact. Interest and pairs stay unsaid: until somebody is asked,
 * what the row says stands.
 */
export function contactOfRow(id: string, attorneys: AttorneyColumns, row: number): Contact {
  return {
    ...newContact(id, attorneys.kind[row], attorneys.name[row].slice(0, 200)),
    city: attorneys.city[row].slice(0, 120),
    state: attorneys.state[row],
    place: { latitude: attorneys.latitude[row], longitude: attorneys.longitude[row] },
    attorney: attorneys.id[row],
  };
}
