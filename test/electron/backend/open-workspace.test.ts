import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../data/model/problem.ts';
import { isIntact } from '../../../electron/backend/database/back-up.ts';
import { openWorkspace } from '../../../electron/backend/database/open-workspace.ts';
import { readTractCentres } from '../../../electron/backend/database/queries/tract-centres.ts';
import { openSqlite } from '../../../electron/backend/database/sqlite.ts';
import { storeReference } from '../../../electron/backend/database/store-reference.ts';
import { explainTrouble } from '../../../electron/backend/database/trouble.ts';
import { applicationId } from '../../../electron/backend/database/workspace-file.ts';
import { countyIndexes } from '../../../electron/backend/import/county-boundaries.ts';
import { root } from '../import/shared-data.ts';
import { smallReference } from '../small-reference.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const schemaFolder = 'data/schema';
/** Steps of the schema as shipped. */
const version = readdirSync(schemaFolder).length;

/** A workspace with a few rows in it, closed. */
async function makeSmall(path: string): Promise<void> {
  const db = await openWorkspace({ path, schemaFolder, mode: 'create' });
  storeReference(db, smallReference(), new Date('2026-11-21T12:00:00Z'));
  db.close();
}

/** data/schema with one more step of this SQL. */
function schemaWithStep(folder: string, sql: string): string {
  const longer = join(folder, 'schema');
  mkdirSync(longer);
  cpSync(schemaFolder, longer, { recursive: true });
  writeFileSync(join(longer, `${String(version + 1).padStart(4, '0')}-next.sql`), sql);
  return longer;
}

async function problemOf(opening: Promise<unknown>) {
  const error = await opening.then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return (error as ProblemError).problem;
}

describe('opening a workspace', () => {
  it('sets the standing rules on every open', async () => {
    const path = join(temporaryFolder(), 'a.atlas');
    await makeSmall(path);
    for (let time = 0; time < 2; time++) {
      const db = await openWorkspace({ path, schemaFolder, mode: 'open' });
      const rule = (name: string) => db.pragma(name, { simple: true });
      expect(rule('application_id')).toBe(applicationId);
      expect(rule('user_version')).toBe(version);
      expect(rule('journal_mode')).toBe('wal');
      expect(rule('synchronous')).toBe(2);
      expect(rule('foreign_keys')).toBe(1);
      expect(rule('busy_timeout')).toBe(5000);
      expect(rule('trusted_schema')).toBe(0);
      db.close();
    }
  });

  it('refuses a workspace that is not there, and makes none', async () => {
    const path = join(temporaryFolder(), 'none.atlas');
    const problem = await problemOf(openWorkspace({ path, schemaFolder, mode: 'open' }));
    expect(problem.code).toBe('workspace-missing');
    expect(problem.message).toContain(path);
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['a text file', () => Buffer.from('UNITID,name\n166638,UMass Boston\n'.repeat(20))],
    ['an empty file', () => Buffer.alloc(0)],
  ])('refuses %s and leaves it as it is', async (_what, content) => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.atlas');
    writeFileSync(path, content());
    const problem = await problemOf(openWorkspace({ path, schemaFolder, mode: 'open' }));
    expect(problem.code).toBe('workspace-foreign');
    expect(problem.message).toMatch(/^[^\n]+ is not a workspace of Clinic Atlas [^\n]+\.$/);
    expect(readFileSync(path)).toEqual(content());
    expect(readdirSync(folder)).toEqual(['a.atlas']);
  });

  it('refuses the database of another program and leaves it as it is', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'other.atlas');
    const other = openSqlite(path);
    other.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    other.close();
    const before = readFileSync(path);
    const problem = await problemOf(openWorkspace({ path, schemaFolder, mode: 'open' }));
    expect(problem.code).toBe('workspace-foreign');
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['other.atlas']);
  });

  it('refuses a workspace of a newer program and leaves it as it is', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'new.atlas');
    await makeSmall(path);
    const newer = openSqlite(path);
    newer.pragma('user_version = 7');
    newer.close();
    const before = readFileSync(path);
    const problem = await problemOf(openWorkspace({ path, schemaFolder, mode: 'open' }));
    expect(problem.code).toBe('workspace-newer');
    expect(problem.message).toContain('version 7');
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['new.atlas']);
  });

  it('names the damaged file and its last good backup, and touches neither', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.atlas');
    await makeSmall(path);
    const longer = schemaWithStep(folder, 'CREATE TABLE later (a TEXT) STRICT;');
    (await openWorkspace({ path, schemaFolder: longer, mode: 'open' })).close();
    const backups = join(folder, 'Backups');
    const [good] = readdirSync(backups);
    // Newer by its name, but not sound: it must not be offered.
    writeFileSync(join(backups, 'a 9999-01-01 00-00-00.000Z.atlas'), 'no database');
    truncateSync(path, Math.floor(statSync(path).size / 2));
    const before = readFileSync(path);
    const problem = await problemOf(
      (async () => {
        const db = await openWorkspace({ path, schemaFolder: longer, mode: 'open' });
        try {
          readTractCentres(db, [], countyIndexes(root));
        } catch (error) {
          throw explainTrouble(error, path);
        } finally {
          db.close();
        }
      })(),
    );
    expect(problem.code).toBe('workspace-damaged');
    expect(problem.message).toContain(path);
    expect(problem.message).toContain(join(backups, good));
    expect(readFileSync(path)).toEqual(before);
  });
});

describe('migrating a workspace', () => {
  it('backs up an existing file before its first step, and the backup is sound', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.atlas');
    await makeSmall(path);
    const longer = schemaWithStep(folder, 'CREATE TABLE later (a TEXT) STRICT;');
    const db = await openWorkspace({ path, schemaFolder: longer, mode: 'open' });
    expect(db.pragma('user_version', { simple: true })).toBe(version + 1);
    db.close();
    const backups = readdirSync(join(folder, 'Backups'));
    expect(backups).toHaveLength(1);
    const backup = openSqlite(join(folder, 'Backups', backups[0]), { readonly: true });
    expect(isIntact(backup)).toBe(true);
    expect(backup.pragma('user_version', { simple: true })).toBe(version);
    expect(backup.prepare('SELECT count(*) FROM school').pluck().get()).toBe(2);
    backup.close();
  });

  it('makes no backup when there is nothing to migrate', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.atlas');
    await makeSmall(path);
    (await openWorkspace({ path, schemaFolder, mode: 'open' })).close();
    expect(existsSync(join(folder, 'Backups'))).toBe(false);
  });

  it('takes a step whole or not at all', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.atlas');
    await makeSmall(path);
    const broken = schemaWithStep(
      folder,
      'CREATE TABLE later (a TEXT) STRICT; INSERT INTO no_such_table VALUES (1);',
    );
    await expect(openWorkspace({ path, schemaFolder: broken, mode: 'open' })).rejects.toThrow(
      'no_such_table',
    );
    const db = await openWorkspace({ path, schemaFolder, mode: 'open' });
    expect(db.pragma('user_version', { simple: true })).toBe(version);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'later'").get()).toBeUndefined();
    db.close();
  });

  it('survives kill -9 in the middle of a step', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.atlas');
    await makeSmall(path);
    // Long enough to be killed in: it would write some 300 MB.
    const longer = schemaWithStep(
      folder,
      `CREATE TABLE later (a INTEGER, b TEXT) STRICT;
       INSERT INTO later WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
         WHERE i < 3000000) SELECT i, hex(zeroblob(50)) FROM n;`,
    );
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { openWorkspace } from './electron/backend/database/open-workspace.ts';
         await openWorkspace(${JSON.stringify({ path, schemaFolder: longer, mode: 'open' })});`,
      ],
      { stdio: 'inherit' },
    );
    // The step has begun to write when the log beside the file grows.
    const log = `${path}-wal`;
    while ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < 1_000_000) {
      expect(child.exitCode).toBe(null);
      await pause(5);
    }
    child.kill('SIGKILL');
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');

    const db = await openWorkspace({ path, schemaFolder, mode: 'open' });
    expect(db.pragma('user_version', { simple: true })).toBe(version);
    expect(isIntact(db)).toBe(true);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'later'").get()).toBeUndefined();
    expect(db.prepare('SELECT count(*) FROM school').pluck().get()).toBe(2);
    db.close();
    expect(readdirSync(join(folder, 'Backups'))).toHaveLength(1);
  });
});
