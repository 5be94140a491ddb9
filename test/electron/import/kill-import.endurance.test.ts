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
const times = 30;

it('an import that is killed at any moment leaves a workspace that is before or after it', async () => {
  const tracts = officialFile('tract-centers/CenPop2020_Mean_TR.txt');
  let before = 0;
  let after = 0;
  let wholeMs = 1500;
  for (let time = 0; time < times; time++) {
    const { workspacePath, backend } = importInto(shipped());
    await backend.close();
    const started = performance.now();
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
         await backend.close();`,
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(child, 'exit');
    // The first runs through, so that it is known how long that takes; each other is killed some
    // time after its import has begun, from its first progress to beyond its end.
    if (time === 0) {
      await ended;
      wholeMs = performance.now() - started;
    } else {
      await once(child.stdout, 'data');
      const begun = performance.now() - started;
      await pause(Math.max(0, wholeMs - begun) * ((time - 1) / (times - 3)));
      child.kill('SIGKILL');
      await ended;
    }
    const db = await openWorkspace({
      path: workspacePath,
      schemaFolder: 'data/schema',
      mode: 'open',
    });
    const imports = readImports(db);
    const rows = readTractCentreRows(db).length;
    expect([isIntact(db), imports.length, rows]).toEqual(
      imports.length === 0 ? [true, 0, 74_002] : [true, 1, 85_395],
    );
    expect(readAtlas(db, countyIndexes(root)).datasets).toHaveLength(6);
    db.close();
    if (imports.length === 0) before += 1;
    else after += 1;
    for (const ending of ['', '-wal', '-shm']) rmSync(workspacePath + ending, { force: true });
  }
  expect(before).toBeGreaterThan(2);
  expect(after).toBeGreaterThan(0);
}, 300_000);
