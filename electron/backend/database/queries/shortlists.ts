import { ProblemError } from '../../../../data/model/problem.ts';
import { type Shortlist, shortlistSchema } from '../../../../data/model/shortlist.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

/** The shortlists by name, and the id of the one in use. */
export function readShortlists(db: ReadableDatabase): {
  current: string | null;
  shortlists: Shortlist[];
} {
  const rows = db
    .prepare('SELECT id, name, json, current FROM shortlist ORDER BY name COLLATE NOCASE, name')
    .all() as { id: string; name: string; json: string; current: number }[];
  return {
    current: rows.find(({ current }) => current === 1)?.id ?? null,
    shortlists: rows.map(({ name, json }) => readOne(name, json)),
  };
}

export function readShortlist(db: ReadableDatabase, id: string): Shortlist {
  const row = db.prepare('SELECT name, json FROM shortlist WHERE id = ?').get(id) as
    | { name: string; json: string }
    | undefined;
  if (row === undefined) throw unknownShortlist();
  return readOne(row.name, row.json);
}

function readOne(name: string, json: string): Shortlist {
  const read = shortlistSchema.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  throw new ProblemError(
    'shortlist-misfit',
    `This version of the program cannot read the shortlist “${name}”; it is kept as it is. Open the workspace with the version that wrote it.`,
  );
}

/** Saves a shortlist by its id and makes it the one in use. */
export function storeShortlist(db: WritableDatabase, shortlist: Shortlist): void {
  const { id, name } = shortlist;
  db.transaction(() => {
    const other = db.prepare('SELECT 1 FROM shortlist WHERE name = ? AND id <> ?').get(name, id);
    if (other !== undefined) {
      throw new ProblemError(
        'shortlist-name-taken',
        `There is a shortlist “${name}” already; give this one another name.`,
      );
    }
    db.prepare('UPDATE shortlist SET current = 0 WHERE current = 1').run();
    db.prepare(
      `INSERT INTO shortlist (id, name, json, current) VALUES (?, ?, ?, 1)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, json = excluded.json, current = 1`,
    ).run(id, name, JSON.stringify(shortlist));
  }).immediate();
}

/** Takes a shortlist into use. */
export function takeShortlist(db: WritableDatabase, id: string): void {
  db.transaction(() => {
    db.prepare('UPDATE shortlist SET current = 0 WHERE current = 1').run();
    const { changes } = db.prepare('UPDATE shortlist SET current = 1 WHERE id = ?').run(id);
    if (changes === 0) throw unknownShortlist();
  }).immediate();
}

/** Deletes a shortlist; was it in use, the first of the others is. */
export function removeShortlist(db: WritableDatabase, id: string): void {
  db.transaction(() => {
    const { changes } = db.prepare('DELETE FROM shortlist WHERE id = ?').run(id);
    if (changes === 0) throw unknownShortlist();
    db.prepare(
      `UPDATE shortlist SET current = 1
       WHERE id = (SELECT id FROM shortlist ORDER BY name COLLATE NOCASE, name LIMIT 1)
         AND NOT EXISTS (SELECT 1 FROM shortlist WHERE current = 1)`,
    ).run();
  }).immediate();
}

function unknownShortlist(): ProblemError {
  return new ProblemError(
    'shortlist-unknown',
    'There is no such shortlist in this workspace; it may have been deleted.',
  );
}
