import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCandidate } from '../../../data/model/candidate.ts';
import { openWorkspace } from '../../../electron/backend/database/open-workspace.ts';
import { readCandidates } from '../../../electron/backend/database/queries/candidates.ts';
import { readContacts } from '../../../electron/backend/database/queries/contacts.ts';
import { openSqlite } from '../../../electron/backend/database/sqlite.ts';
import { storeReference } from '../../../electron/backend/database/store-reference.ts';
import { smallReference } from '../small-reference.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const schemaFolder = resolve(import.meta.dirname, '..', '..', '..', 'data', 'schema');

/** The schema as it was when it had so many steps. */
function schemaOf(folder: string, steps: number): string {
  const earlier = join(folder, 'schema');
  mkdirSync(earlier);
  for (const file of readdirSync(schemaFolder).sort().slice(0, steps)) {
    copyFileSync(join(schemaFolder, file), join(earlier, file));
  }
  return earlier;
}

/** Every row of every table, as text, by table. */
function contents(path: string): Map<string, string[]> {
  const db = openSqlite(path, { readonly: true });
  try {
    const tables = db
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .pluck()
      .all() as string[];
    return new Map(
      tables.map((table) => [
        table,
        db
          .prepare(`SELECT * FROM "${table}"`)
          .raw()
          .all()
          .map((row) => JSON.stringify(row)),
      ]),
    );
  } finally {
    db.close();
  }
}

async function makeWith(steps: number): Promise<string> {
  const folder = temporaryFolder();
  const path = join(folder, 'a.atlas');
  const db = await openWorkspace({ path, schemaFolder: schemaOf(folder, steps), mode: 'create' });
  storeReference(db, smallReference(), new Date('2026-11-21T12:00:00Z'));
  db.close();
  return path;
}

describe('a workspace made before', () => {
  it.each([
    ['candidates were, with', 2, 'candidate'],
    ['candidates were, with', 3, 'candidate'],
    ['contacts were, with', 4, 'contact'],
  ])('%s %i steps of the schema, keeps every row', async (_what, steps, missing) => {
    const path = await makeWith(steps);
    const candidate = newCandidate('217156', 2);
    if (steps >= 4) {
      const db = openSqlite(path);
      const json = JSON.stringify(candidate);
      db.prepare('INSERT INTO candidate VALUES (?, ?)').run(candidate.unitid, json);
      db.prepare('INSERT INTO candidate_event (unitid, at, sentence) VALUES (?, ?, ?)').run(
        candidate.unitid,
        '2026-11-21T12:00:00Z',
        'Taken in view',
      );
      db.close();
    }
    const before = contents(path);
    expect(before.size).toBeGreaterThan(5);
    expect(before.has(missing)).toBe(false);
    const db = await openWorkspace({ path, schemaFolder, mode: 'open' });
    expect(readCandidates(db)).toEqual(steps >= 4 ? [candidate] : []);
    expect(readContacts(db)).toEqual([]);
    db.close();
    const after = contents(path);
    for (const [table, rows] of before) expect([table, after.get(table)]).toEqual([table, rows]);
    expect(after.get('candidate_event')).toHaveLength(steps >= 4 ? 1 : 0);
    // A backup of what it was before was laid beside it.
    expect(readdirSync(join(path, '..', 'Backups'))).toHaveLength(1);
  });
});
