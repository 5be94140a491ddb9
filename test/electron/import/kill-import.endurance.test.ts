import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isIntact } from '../../../electron/backend/database/back-up.ts';
import { openWorkspace } from '../../../electron/backend/database/open-workspace.ts';
import { readAtlas } from '../../../electron/backend/database/queries/atlas.ts';
import { readImports } from '../../../electron/backend/database/queries/imports.ts';
import { readTractCentreRows } from '../../../electron/backend/database/queries/tract-centres.ts';
import { countyIndexes } from '../../../electron/backend/import/county-boundaries.ts';
import { importInto, startWithShippedWorkspace } from './importing.ts';
import { officialFile, root } from './shared-data.ts';

const shipped = startWithShippedWorkspace();
/** Kills spread over the whole import, and kills about its commit. */
const spread = 10;
const aboutCommit = 20;

it('an import that is killed at any moment leaves a workspace that is before or after it', async () => {
  // Nobody interferes with the first, which tells how long it takes from its first progress on.
  const undisturbed = await killImportAfter(Number.POSITIVE_INFINITY);
  expect(undisturbed.imports).toBe(1);
  const wholeMs = undisturbed.ms;
  const outcomes: number[] = [];
  for (let i = 0; i < spread; i++) {
    outcomes.push((await killImportAfter((wholeMs * i) / (spread - 1))).imports);
  }
  // Then ever closer about the commit: later after a kill that came before it, earlier after one
  // that came too late, so that both are met however busy the machine is.
  let moment = wholeMs;
  let step = wholeMs / 4;
  let last = 1;
  for (let i = 0; i < aboutCommit; i++) {
    const { imports } = await killImportAfter(moment);
    outcomes.push(imports);
    if (imports !== last) step = Math.max(step / 2, 2);
    moment = Math.max(0, moment + (imports === 0 ? step : -step));
    last = imports;
  }
  expect(outcomes).toHaveLength(30);
  const after = outcomes.filter((imports) => imports === 1).length;
  expect(after).toBeGreaterThan(3);
  expect(outcomes.length - after).toBeGreaterThan(3);
}, 300_000);

/**
 * Imports tract centres in a process of its own and kills it so many milliseconds after its first
 * progress. The workspace must be whole, and either as before or with the import.
 * @returns how many imports there are in it, and how long the import took where it was let
 */
async function killImportAfter(ms: number): Promise<{ imports: number; ms: number }> {
  const { workspacePath, backend } = importInto(shipped());
  await backend.close();
  const tracts = officialFile('tract-centers/CenPop2020_Mean_TR.txt');
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createBackend } from './electron/backend/backend.ts';
       const backend = createBackend({ workspacePath: ${JSON.stringify(workspacePath)},
         root: ${JSON.stringify(root)},
         emit: (name, { sentence }) => process.stdout.write((sentence ?? name) + '\\n') });
       const files = backend.admitFiles([${JSON.stringify(tracts)}]).map(({ handle }) => ({ handle }));
       const outcome = await backend.request('importFiles', { files });
       if (!outcome.ok) throw new Error(outcome.problem.message);
       // Until it is killed nothing else happens to the workspace.
       process.stdout.write('imported\\n', () => setInterval(() => undefined, 1000));`,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const begun = performance.now();
  const imported = new Promise<number>((resolve) => {
    child.stdout.on('data', (said: Buffer) => {
      if (said.toString().includes('imported\n')) resolve(performance.now() - begun);
    });
  });
  const took = await (ms === Number.POSITIVE_INFINITY ? imported : pause(ms, ms));
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  const db = await openWorkspace({
    path: workspacePath,
    schemaFolder: 'data/schema',
    mode: 'open',
  });
  const imports = readImports(db).length;
  const rows = readTractCentreRows(db).length;
  expect([isIntact(db), imports, rows]).toEqual(
    imports === 0 ? [true, 0, 74_002] : [true, 1, 85_395],
  );
  expect(readAtlas(db, countyIndexes(root)).datasets).toHaveLength(6);
  db.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(workspacePath + ending, { force: true });
  return { imports, ms: took };
}
