import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureDebianPackages, installCommand, packagesOf } from './debian-packages.mjs';
import { LaunchFailure } from './failure.mjs';

/** The programs with which the interop tests read our files: LibreOffice, GDAL and Poppler. */
const PROGRAMS = ['soffice', 'ogrinfo', 'ogr2ogr', 'pdfinfo', 'pdftotext', 'pdftoppm'];

/**
 * The readers that are not on this machine.
 *
 * @param {string | undefined} [searchPath]
 */
export function missingReaders(searchPath = process.env.PATH) {
  const folders = (searchPath ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return PROGRAMS.filter((name) => !folders.some((folder) => existsSync(path.join(folder, name))));
}

/**
 * Installs the readers where we may. It is no failure where we may not or cannot: the tests that want
 * them are skipped then, and that is said.
 *
 * @returns {Promise<string[]>} what is missing still
 */
export async function provideReaders() {
  if (missingReaders().length === 0) return [];
  try {
    await ensureDebianPackages(['readers']);
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    if (error.details) process.stderr.write(`${error.details}\n`);
  }
  return missingReaders();
}

/**
 * What is said when tests are skipped for want of readers.
 *
 * @param {string[]} missing
 * @param {number} tests
 */
export function saySkipped(missing, tests) {
  return (
    `THE INTEROP TESTS DID NOT RUN (${tests} skipped): ${missing.join(', ')} not found. What other ` +
    `programs make of our files is not shown. On Debian: sudo sh -c ` +
    `"${installCommand(packagesOf('readers'))}"`
  );
}
