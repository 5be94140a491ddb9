import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, recipeKey } from './cache-folder.mjs';
import { checkoutRoot, inCheckout, projectNodePath } from './checkout.mjs';
import { excerpt, LaunchFailure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';
import { withProgress } from './progress.mjs';

/**
 * The packages of package-lock.json, installed.
 *
 * What is installed is read from npm's own record, `node_modules/.package-lock.json`, which npm
 * writes last: an interrupted installation has none, and one that somebody made by hand counts.
 *
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }}
 *   Lockfile
 */

/**
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed npm's record, if there is one
 * @returns {string[]} folders of the packages that are absent or of another version
 */
export function missingDependencies(wanted, installed) {
  const present = installed?.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([folder, { version, optional, link }]) => {
      if (folder === '' || link) return false;
      const found = present[folder];
      // Optional packages are mostly binaries of other platforms, which npm rightly leaves out.
      return found ? found.version !== version : !optional;
    })
    .map(([folder]) => folder);
}

/** Installs with "npm ci" when something is missing; otherwise takes a few milliseconds. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  const locks = cacheFolder();
  await mkdir(locks, { recursive: true });
  const lock = path.join(locks, `install-${recipeKey({ checkoutRoot })}.lock`);
  await withLock(lock, async () => {
    if (isInstalled()) return;
    if (process.platform === 'win32' && process.execPath === projectNodePath()) {
      throw new LaunchFailure(
        'The list of packages has changed, and Windows cannot replace the Node that is running. ' +
          'Run "npm ci", then try again.',
      );
    }
    await withProgress('installing the packages (npm ci)', install);
  });
}

/**
 * Without the packages' scripts: for better-sqlite3, which carries its binaries, npm would start
 * node-gyp all the same, and that wants Python and a compiler. The one script we need fetches Node.
 */
async function install() {
  for (const command of [
    ['ci', '--ignore-scripts', '--include=dev', '--no-progress'],
    ['rebuild', 'node', '--no-progress'],
  ]) {
    const { code, output } = await runNpm(command, checkoutRoot);
    if (code === 0) continue;
    throw new LaunchFailure(
      `The packages could not be installed: "npm ${command.slice(0, 2).join(' ')}" failed for the ` +
        'reason above. Check the network and the npm registry settings (npm config get registry), ' +
        'then run the same command again.',
      excerpt(output),
    );
  }
  if (isInstalled()) return;
  throw new LaunchFailure(
    'npm reported no failure, but packages are missing. Delete the folder node_modules and run the ' +
      'same command again.',
  );
}

function isInstalled() {
  const wanted = readLockfile(inCheckout('package-lock.json'));
  if (!wanted) {
    throw new LaunchFailure(
      'package-lock.json is missing or damaged; take it from the repository.',
    );
  }
  const installed = readLockfile(inCheckout('node_modules', '.package-lock.json'));
  return existsSync(projectNodePath()) && missingDependencies(wanted, installed).length === 0;
}

/**
 * @param {string} file
 * @returns {Lockfile | undefined}
 */
function readLockfile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
