import { expect, test } from 'vitest';
import {
  installCommand,
  missingDebianPackages,
  namesOfThisRelease,
  readInstalled,
} from '../../electron/launch/debian-packages.mjs';

test('only what is not installed is missing', () => {
  const all = missingDebianPackages(['window'], new Set());
  expect(all).toContain('libnss3');
  const installed = new Set(all.filter((name) => name !== 'libgbm1'));
  expect(missingDebianPackages(['window'], installed)).toEqual(['libgbm1']);
});

test('a library under its name of the 64-bit time releases is installed', () => {
  const all = missingDebianPackages(['window'], new Set());
  const installed = new Set(all.map((name) => (name === 'libcups2' ? 'libcups2t64' : name)));
  expect(missingDebianPackages(['window'], installed)).toEqual([]);
});

test('a virtual display and the benchmark have needs of their own', () => {
  expect(missingDebianPackages(['virtual display', 'sqlite3'], new Set())).toEqual([
    'xvfb',
    'sqlite3',
  ]);
  expect(missingDebianPackages([], new Set())).toEqual([]);
});

test('a package that was removed but keeps its settings is not installed', () => {
  const listing = 'installed libnss3\nconfig-files xvfb\nnot-installed libgbm1\n';
  expect([...readInstalled(listing)]).toEqual(['libnss3']);
});

test('packages are installed by the names that the release has', () => {
  const names = namesOfThisRelease(['libasound2', 'xvfb'], new Set(['libasound2t64']));
  expect(names).toEqual(['libasound2t64', 'xvfb']);
  expect(installCommand(names)).toBe(
    'apt-get update && apt-get install -y --no-install-recommends libasound2t64 xvfb',
  );
});
