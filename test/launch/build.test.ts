import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isBuildStale, lastChange } from '../../electron/launch/build.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const second = (n: number) => new Date(1_700_000_000_000 + n * 1000);

async function sources() {
  const root = await temporaryFolder();
  for (const folder of ['renderer', 'launch']) await mkdir(path.join(root, folder));
  for (const file of ['renderer/map.ts', 'renderer/list.ts', 'launch/start.mjs']) {
    await writeFile(path.join(root, file), '');
    await utimes(path.join(root, file), second(10), second(10));
  }
  for (const folder of ['renderer', 'launch', '.']) {
    await utimes(path.join(root, folder), second(10), second(10));
  }
  return root;
}

test('a program that was never built is stale', () => {
  expect(isBuildStale(undefined, 5)).toBe(true);
});

test('a build is stale when a source changed since it began, or in the same moment', () => {
  expect(isBuildStale(5, 6)).toBe(true);
  expect(isBuildStale(5, 5)).toBe(true);
  expect(isBuildStale(5, 4)).toBe(false);
});

test('the last change of a folder is that of the youngest file in it', async () => {
  const root = await sources();
  await utimes(path.join(root, 'renderer/map.ts'), second(99), second(99));
  expect(await lastChange([root])).toBe(second(99).getTime());
});

test('deleting a file is a change', async () => {
  const root = await sources();
  const before = await lastChange([root]);
  await rm(path.join(root, 'renderer/list.ts'));
  expect(await lastChange([root])).toBeGreaterThan(before);
});

test('an excepted folder and a file that is not there do not count', async () => {
  const root = await sources();
  await utimes(path.join(root, 'launch/start.mjs'), second(99), second(99));
  const places = [root, path.join(root, 'absent.json')];
  expect(await lastChange(places, path.join(root, 'launch'))).toBe(second(10).getTime());
});
