import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backUp, lastGoodBackup } from '../../../electron/backend/database/back-up.ts';
import { openWorkspace } from '../../../electron/backend/database/open-workspace.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('backups of a workspace are told from those of one whose name begins alike', async () => {
  const folder = temporaryFolder();
  const schemaFolder = 'data/schema';
  const paths = ['Clinic.atlas', 'Clinic 2027.atlas'].map((name) => join(folder, name));
  const [clinic, later] = await Promise.all(
    paths.map((path) => openWorkspace({ path, schemaFolder, mode: 'create' })),
  );
  const ofLater = await backUp(later, paths[1], new Date('2026-11-22T10:00:00Z'));
  const half = join(folder, 'Backups', 'Clinic 2027 2026-11-22 11-00-00.000Z.atlas.partial');
  writeFileSync(half, 'half of it');
  expect(lastGoodBackup(paths[0])).toBe(null);
  const ofClinic = await backUp(clinic, paths[0], new Date('2026-11-22T09:00:00Z'));
  // The other program may be writing that one at this moment.
  expect(existsSync(half)).toBe(true);
  expect([lastGoodBackup(paths[0]), lastGoodBackup(paths[1])]).toEqual([ofClinic, ofLater]);
  clinic.close();
  later.close();
});
