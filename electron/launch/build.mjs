import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inCheckout, projectNode } from './checkout.mjs';
import { capture } from './children.mjs';
import { excerpt, LaunchFailure } from './failure.mjs';
import { withProgress } from './progress.mjs';

/** What the program is built from. Of electron/launch nothing goes into it. */
const SOURCES = [
  ...['electron', 'renderer', 'data', 'package.json', 'package-lock.json'],
  ...['electron.vite.config.ts', 'tsconfig.json'],
];
const NO_SOURCE = inCheckout('electron', 'launch');

/** Written after a build that succeeded, dated by its beginning. */
const MARK = inCheckout('out', '.built');

/**
 * @param {number | undefined} builtAtMs when the build began whose result is there
 * @param {number} changedAtMs when a source or a folder of sources last changed
 */
export function isBuildStale(builtAtMs, changedAtMs) {
  return builtAtMs === undefined || changedAtMs >= builtAtMs;
}

/**
 * The folders count as well: their time is what a deleted or renamed file changes.
 *
 * @param {string[]} places files and folders; absent ones do not count
 * @param {string} [except]
 * @returns {Promise<number>} milliseconds
 */
export async function lastChange(places, except) {
  let latest = 0;
  for (const place of places) {
    if (place === except) continue;
    const found = await stat(place).catch(() => undefined);
    if (!found) continue;
    latest = Math.max(latest, found.mtimeMs);
    if (!found.isDirectory()) continue;
    const inside = (await readdir(place)).map((name) => path.join(place, name));
    latest = Math.max(latest, await lastChange(inside, except));
  }
  return latest;
}

/** Builds the program unless what is in out/ is newer than all of its sources. */
export async function ensureBuild() {
  const sources = SOURCES.map((place) => inCheckout(place));
  const builtAt = (await stat(MARK).catch(() => undefined))?.mtimeMs;
  if (!isBuildStale(builtAt, await lastChange(sources, NO_SOURCE))) return;
  await withProgress('building the program', build);
}

async function build() {
  const began = new Date();
  const tool = inCheckout('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code, output } = await capture(projectNode(), [tool, 'build'], { cwd: inCheckout() });
  if (code !== 0 || !existsSync(inCheckout('out'))) {
    throw new LaunchFailure(
      'The program could not be built for the reason above. If you did not change its sources, ' +
        'delete the folders node_modules and out and run the same command again.',
      excerpt(output),
    );
  }
  await mkdir(path.dirname(MARK), { recursive: true });
  await writeFile(MARK, '');
  await utimes(MARK, began, began);
}
