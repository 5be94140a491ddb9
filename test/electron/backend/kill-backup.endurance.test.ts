import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isIntact, lastGoodBackup } from '../../../electron/backend/database/back-up.ts';
import { openWorkspace } from '../../../electron/backend/database/open-workspace.ts';
import { openSqlite } from '../../../electron/backend/database/sqlite.ts';
import { storeReference } from '../../../electron/backend/database/store-reference.ts';
import { root } from '../import/shared-data.ts';
import { smallReference } from '../small-reference.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const schemaFolder = 'data/schema';
const version = readdirSync(schemaFolder).length;
const times = 12;

it('a backup that is killed while it is written never counts, and the next one takes its place', async () => {
  const folder = temporaryFolder();
  const made = join(folder, 'made.atlas');
  const db = await openWorkspace({ path: made, schemaFolder, mode: 'create' });
  storeReference(db, smallReference(), new Date('2026-11-21T12:00:00Z'));
  // So large that copying it takes long enough to be killed in.
  db.exec(`CREATE TABLE ballast (bytes BLOB) STRICT;
    INSERT INTO ballast WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
      WHERE i < 60) SELECT randomblob(1000000) FROM n`);
  db.close();
  const newer = join(folder, 'schema');
  cpSync(schemaFolder, newer, { recursive: true });
  const next = `${String(version + 1).padStart(4, '0')}-next.sql`;
  writeFileSync(join(newer, next), 'CREATE TABLE later (a TEXT) STRICT;');

  const path = join(folder, 'killed', 'a.atlas');
  const backups = join(folder, 'killed', 'Backups');
  let wholeMs = 0;
  let during = 0;
  for (let time = 0; time < times; time++) {
    mkdirSync(join(folder, 'killed'));
    cpSync(made, path);
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { openWorkspace } from './electron/backend/database/open-workspace.ts';
         await openWorkspace(${JSON.stringify({ path, schemaFolder: newer, mode: 'open' })});`,
      ],
      { cwd: root, stdio: 'inherit' },
    );
    const ended = once(child, 'exit');
    while (filesIn(backups).length === 0) await pause(1);
    const begun = performance.now();
    if (time === 0) {
      // Nobody interferes with the first, which tells how long the backup takes.
      while (filesIn(backups).some((file) => !file.endsWith('.atlas'))) await pause(1);
      wholeMs = performance.now() - begun;
      await ended;
    } else {
      await pause((wholeMs * (time - 1)) / (times - 2));
      child.kill('SIGKILL');
      await ended;
    }
    const left = filesIn(backups);
    if (left.some((file) => !file.endsWith('.atlas'))) {
      during += 1;
      expect(lastGoodBackup(path)).toBe(null);
      const untouched = openSqlite(path);
      expect(untouched.pragma('user_version', { simple: true })).toBe(version);
      expect(isIntact(untouched)).toBe(true);
      untouched.close();
    }
    const opened = await openWorkspace({ path, schemaFolder: newer, mode: 'open' });
    expect(opened.pragma('user_version', { simple: true })).toBe(version + 1);
    expect(isIntact(opened)).toBe(true);
    opened.close();
    // Nothing half-written is left, and what is there is the workspace as it was.
    expect(filesIn(backups).filter((file) => !file.endsWith('.atlas'))).toEqual([]);
    const copy = openSqlite(lastGoodBackup(path) ?? '', { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(version);
    expect(copy.prepare('SELECT count(*) FROM school').pluck().get()).toBe(2);
    expect(copy.prepare('SELECT count(*) FROM ballast').pluck().get()).toBe(60);
    copy.close();
    rmSync(join(folder, 'killed'), { recursive: true });
  }
  expect(during).toBeGreaterThan(3);
}, 120_000);

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
