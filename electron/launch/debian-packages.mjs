import { existsSync } from 'node:fs';
import { capture } from './children.mjs';
import { excerpt, LaunchFailure } from './failure.mjs';
import { withProgress } from './progress.mjs';

/**
 * What Electron and the tests want from a Debian machine that was never a desktop.
 *
 * @typedef {'window' | 'virtual display' | 'compiler' | 'sqlite3' | 'gdal' | 'readers'} Need
 */

/** @type {Record<Need, string[]>} */
const PACKAGES = {
  // Chromium's libraries, as Playwright's install-deps names them. GTK's settings depend on a font,
  // so the map's labels, which are drawn from what the machine has, need none of their own.
  window: [
    ...['libnss3', 'libgtk-3-0', 'libgbm1', 'libasound2', 'libatk-bridge2.0-0', 'libxkbcommon0'],
    ...['libxcomposite1', 'libxdamage1', 'libxfixes3', 'libxrandr2', 'libcups2', 'libdrm2'],
  ],
  'virtual display': ['xvfb'],
  compiler: ['g++'],
  // The benchmark's peers.
  sqlite3: ['sqlite3'],
  gdal: ['gdal-bin'],
  // What others open our files with: the interop tests drive them.
  readers: ['libreoffice-calc', 'libreoffice-impress', 'gdal-bin', 'poppler-utils'],
};

/** Since the change to 64-bit time, some libraries have this at the end of their names. */
const TIME64 = 't64';

/** @param {Need} need */
export function packagesOf(need) {
  return PACKAGES[need];
}

/**
 * @param {Need[]} needs
 * @param {Set<string>} installed
 */
export function missingDebianPackages(needs, installed) {
  return needs
    .flatMap((need) => PACKAGES[need])
    .filter((name) => !installed.has(name) && !installed.has(name + TIME64));
}

/**
 * The names of the packages that are installed.
 *
 * @param {string} listing of "dpkg-query -W -f '${db:Status-Status} ${Package}\n'"
 */
export function readInstalled(listing) {
  const lines = listing.split('\n').filter((line) => line.startsWith('installed '));
  return new Set(lines.map((line) => line.slice('installed '.length)));
}

/**
 * The names that this release of Debian has for them.
 *
 * @param {string[]} names
 * @param {Set<string>} available
 */
export function namesOfThisRelease(names, available) {
  return names.map((name) => (available.has(name + TIME64) ? name + TIME64 : name));
}

/** @param {string[]} names */
export function installCommand(names) {
  return `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/**
 * Installs what is missing where we may, and says how where we may not. Other systems are left
 * alone: there, Electron's own message says what it lacks.
 *
 * @param {Need[]} needs
 */
export async function ensureDebianPackages(needs) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders are dpkg-query's
  const format = '--showformat=${db:Status-Status} ${Package}\\n';
  const listing = await capture('dpkg-query', ['--show', format]);
  if (listing.code !== 0) return;
  const missing = missingDebianPackages(needs, readInstalled(listing.stdout));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const names = namesOfThisRelease(missing, await availableTime64(missing));
    throw new LaunchFailure(
      `Packages of the system that are needed are not installed. Run: sudo sh -c ` +
        `"${installCommand(names)}"`,
    );
  }
  await withProgress(`installing system packages (${missing.length})`, () => install(missing));
}

/** @param {string[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const updated = await capture('apt-get', [...wait, 'update'], { env });
  const names = namesOfThisRelease(missing, await availableTime64(missing));
  const command = [...wait, 'install', '-y', '--no-install-recommends', ...names];
  const installed = await capture('apt-get', command, { env });
  if (installed.code === 0) return;
  throw new LaunchFailure(
    'System packages could not be installed for the reason above. Run this by hand to see more: ' +
      installCommand(names),
    excerpt(`${updated.code === 0 ? '' : updated.output}\n${installed.output}`),
  );
}

/** @param {string[]} names */
async function availableTime64(names) {
  const candidates = names.map((name) => name + TIME64);
  const { stdout } = await capture('apt-cache', ['pkgnames', 'lib']);
  const known = new Set(stdout.split('\n'));
  return new Set(candidates.filter((name) => known.has(name)));
}
