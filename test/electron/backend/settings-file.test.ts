import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  keepSettings,
  lastWorkspace,
  recallSettings,
  withRecent,
} from '../../../electron/backend/settings-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('settings come back as they were kept', () => {
  const folder = temporaryFolder();
  const first = recallSettings(folder);
  expect(first).toMatchObject({ theme: 'system', units: 'miles', toured: false, recent: [] });
  keepSettings(folder, { ...first, theme: 'dark', list: { width: 420, open: false } });
  expect(recallSettings(folder)).toMatchObject({
    theme: 'dark',
    list: { width: 420, open: false },
    panel: { width: null, open: true },
  });
});

test('a part that cannot be read is as at first and takes no other along', () => {
  const folder = temporaryFolder();
  const kept = { theme: 'purple', units: 'kilometres', list: { width: -3, open: false } };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(kept));
  expect(recallSettings(folder)).toMatchObject({
    theme: 'system',
    units: 'kilometres',
    list: { width: null, open: false },
  });
  for (const text of ['', '{"theme":', '[]', 'null']) {
    writeFileSync(join(folder, 'settings.json'), text);
    expect(recallSettings(folder)).toMatchObject({ theme: 'system', units: 'miles' });
  }
});

test('the workspace opened last stands first and once; one that is gone is not opened', () => {
  const folder = temporaryFolder();
  const [one, other] = ['one.atlas', 'other.atlas'].map((name) => join(folder, name));
  writeFileSync(one, '');
  let settings = recallSettings(folder);
  for (const path of [one, other, one]) settings = withRecent(settings, path);
  expect(settings.recent).toEqual([one, other]);
  keepSettings(folder, settings);
  expect(lastWorkspace(folder)).toBe(one);
  rmSync(one);
  expect(lastWorkspace(folder)).toBe(null);
});
