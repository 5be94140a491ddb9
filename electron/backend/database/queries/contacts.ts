import { type Contact, contactSchema } from '../../../../data/model/contact.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

/** Every contact, by id. */
export function readContacts(db: ReadableDatabase): Contact[] {
  const rows = db.prepare('SELECT id, json FROM contact ORDER BY id').all() as {
    id: string;
    json: string;
  }[];
  return rows.map(({ id, json }) => readOne(id, json));
}

/** The contact of an id; null where there is none. */
export function findContact(db: ReadableDatabase, id: string): Contact | null {
  const json = db.prepare('SELECT json FROM contact WHERE id = ?').pluck().get(id);
  return json === undefined ? null : readOne(id, json as string);
}

function readOne(id: string, json: string): Contact {
  const read = contactSchema.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  throw new ProblemError(
    'contact-misfit',
    `This version of the program cannot read what is kept of the contact ${id}; it is kept as it is. Open the workspace with the version that wrote it.`,
  );
}

/** The name under which the workspace remembers that contacts were deleted, until it is next opened. */
const removedMark = 'contacts removed';

/** Saves contacts and deletes others with all their talks, all or nothing. */
export function storeContacts(
  db: WritableDatabase,
  contacts: readonly Contact[],
  deleted: readonly string[],
): void {
  const store = db.prepare(
    `INSERT INTO contact (id, json) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET json = excluded.json`,
  );
  const remove = db.prepare('DELETE FROM contact WHERE id = ?');
  const mark = db.prepare(`INSERT OR REPLACE INTO setting (name, json) VALUES (?, 'true')`);
  for (const contact of contacts) store.run(contact.id, JSON.stringify(contact));
  for (const id of deleted) {
    if (remove.run(id).changes === 0) {
      throw new ProblemError('contact-unknown', `There is no contact ${id} here.`);
    }
  }
  if (deleted.length > 0) mark.run(removedMark);
}

/** Whether contacts were deleted since this was last asked. */
export function takeRemovedMark(db: WritableDatabase): boolean {
  return db.prepare('DELETE FROM setting WHERE name = ?').run(removedMark).changes === 1;
}
