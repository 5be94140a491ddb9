import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../electron/backend/database/open-workspace.ts';
import { firstWorkspace, namedWorkspace } from '../../electron/named-workspace.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the workspace among what a launch was given is found, seen from its folder', () => {
  const folder = temporaryFolder();
  expect(namedWorkspace(['atlas', '--no-sandbox', 'Ours.atlas'], folder)).toBe(
    join(folder, 'Ours.atlas'),
  );
  expect(namedWorkspace(['atlas', join(folder, 'OURS.ATLAS')], '/')).toBe(
    join(folder, 'OURS.ATLAS'),
  );
  expect(namedWorkspace(['atlas', '--file=Ours.atlas', 'notes.txt'], folder)).toBe(undefined);
});

test('only a file that is a workspace of ours is begun with', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'Ours.atlas');
  (await openWorkspace({ path, schemaFolder: 'data/schema', mode: 'create' })).close();
  expect(firstWorkspace(path)).toEqual({ path, refused: null });
  const note = join(folder, 'note.atlas');
  writeFileSync(note, 'no workspace');
  expect(firstWorkspace(note)).toMatchObject({ refused: note });
  expect(firstWorkspace(join(folder, 'gone.atlas')).path).not.toBe(join(folder, 'gone.atlas'));
});
