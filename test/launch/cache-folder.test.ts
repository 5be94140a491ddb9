import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  cachedFolder,
  cacheFolder,
  isCached,
  recipeKey,
} from '../../electron/launch/cache-folder.mjs';
import { temporaryFolder } from './temporary-folder.ts';

beforeEach(async () => {
  process.env.XDG_CACHE_HOME = await temporaryFolder();
});

test('the cache lies where the platform keeps caches', () => {
  expect(cacheFolder('linux', {}, '/home/ana')).toBe('/home/ana/.cache/clinic-atlas');
  expect(cacheFolder('linux', { XDG_CACHE_HOME: '/var/x' }, '/home/ana')).toBe(
    '/var/x/clinic-atlas',
  );
  expect(cacheFolder('darwin', {}, '/Users/ana')).toBe('/Users/ana/Library/Caches/clinic-atlas');
  expect(cacheFolder('win32', { LOCALAPPDATA: 'L' }, 'H')).toBe(path.join('L', 'clinic-atlas'));
});

test('the key depends on what is in a recipe and not on the order', () => {
  expect(recipeKey({ a: 1, b: ['x'] })).toBe(recipeKey({ b: ['x'], a: 1 }));
  expect(recipeKey({ a: 1, b: ['x'] })).not.toBe(recipeKey({ a: 1, b: ['y'] }));
  expect(recipeKey({ a: 1 })).toMatch(/^[0-9a-f]{16}$/);
});

test('a folder is made once and found afterwards', async () => {
  let made = 0;
  const make = async (folder: string) => {
    made += 1;
    await writeFile(path.join(folder, 'result'), 'ok');
  };
  expect(await isCached('thing', { a: 1 })).toBe(false);
  const folder = await cachedFolder('thing', { a: 1 }, make);
  expect(await cachedFolder('thing', { a: 1 }, make)).toBe(folder);
  expect(await isCached('thing', { a: 1 })).toBe(true);
  expect(await readFile(path.join(folder, 'result'), 'utf8')).toBe('ok');
  expect(made).toBe(1);
});

test('an interrupted making does not count, and leaves nothing to the next', async () => {
  const broken = cachedFolder('thing', { a: 1 }, async (folder) => {
    await writeFile(path.join(folder, 'half'), '');
    throw new Error('the disk is full');
  });
  await expect(broken).rejects.toThrow('the disk is full');
  expect(await isCached('thing', { a: 1 })).toBe(false);
  const folder = await cachedFolder('thing', { a: 1 }, async () => {});
  expect(existsSync(path.join(folder, 'half'))).toBe(false);
});

test('two runs at once make a folder only once', async () => {
  let made = 0;
  const make = async () => {
    made += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await Promise.all([cachedFolder('thing', {}, make), cachedFolder('thing', {}, make)]);
  expect(made).toBe(1);
});
