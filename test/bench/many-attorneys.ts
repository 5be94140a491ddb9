import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { provideWorkspace } from '../../electron/backend/workspace.ts';
import { createBackend } from '../../electron/backend/backend.ts';

/** Makes the workspace that the program opens in a data folder, with a list of 100,000 attorneys in it. */
export async function makeWorkspaceOfManyAttorneys(dataFolder: string): Promise<void> {
  const path = join(dataFolder, 'United States.atlas');
  const root = resolve('.');
  const made = await provideWorkspace({ path, root, onProgress: () => undefined });
  const { latitude, longitude } = made.atlas().schools;
  const rows = Array.from({ length: 100_000 }, (_, a) => {
    // Around schools, as attorneys are.
    const mixed = Math.imul(a, 0x9e3779b1) >>> 0;
    const school = mixed % latitude.length;
    const north = (latitude[school] + ((mixed >>> 8) % 200) / 1000 - 0.1).toFixed(4);
    const east = (longitude[school] + ((mixed >>> 16) % 200) / 1000 - 0.1).toFixed(4);
    return `Attorney ${a},${north},${east},${a % 4}`;
  });
  made.db.close();
  const list = join(dataFolder, 'attorneys.csv');
  writeFileSync(list, `Name,Latitude,Longitude,Pairs\n${rows.join('\n')}\n`);
  const backend = createBackend({ workspacePath: path, root, emit: () => undefined });
  try {
    const [{ handle }] = backend.admitFiles([list]);
    const outcome = await backend.request('importFiles', {
      files: [{ handle, as: 'attorneys', coverage: ['MA', 'RI'] }],
    });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    // Some of them come to lie in the sea or abroad.
    if (outcome.value.files[0].taken < 0.99 * rows.length) {
      throw new Error(`${outcome.value.files[0].taken} of ${rows.length} attorneys were taken`);
    }
  } finally {
    await backend.close();
  }
}
