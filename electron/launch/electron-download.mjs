import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inCheckout, projectNode } from './checkout.mjs';
import { capture } from './children.mjs';
import { excerpt, LaunchFailure } from './failure.mjs';

/**
 * The product's own Electron. Its npm package brings no binary: since version 42 that is downloaded
 * at the first run, into node_modules/electron/dist.
 */
const PACKAGE = inCheckout('node_modules', 'electron');
const FETCH = fileURLToPath(new URL('fetch-electron.mjs', import.meta.url));

const SILENCE_MS = 60_000;

export function electronVersion() {
  return JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version;
}

/** Where electron/install.js puts the program, in the names that it writes to path.txt. */
export function downloadedElectron() {
  return path.join(PACKAGE, 'dist', programName(process.platform));
}

/** @param {NodeJS.Platform} platform */
export function programName(platform) {
  if (platform === 'darwin') return path.join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** As electron/install.js asks; it writes path.txt last, so half an unpacking does not count. */
export function isElectronDownloaded() {
  try {
    const version = readFileSync(path.join(PACKAGE, 'dist', 'version'), 'utf8').replace(/^v/, '');
    const isComplete = existsSync(path.join(PACKAGE, 'path.txt'));
    return isComplete && version.trim() === electronVersion() && existsSync(downloadedElectron());
  } catch {
    return false;
  }
}

/**
 * @param {number} firstAnswerMs how long a network that answers nothing may hold us up
 * @param {(detail: string) => void} report
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>} not reachable is no failure: there
 *   may be a stand-in
 */
export async function downloadElectron(firstAnswerMs, report) {
  // Node's fetch looks at HTTPS_PROXY and its kin only when told to.
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
  const limits = [String(firstAnswerMs), String(SILENCE_MS)];
  const fetched = await capture(projectNode(), [FETCH, ...limits], {
    env,
    onMessage: (message) => report(describeTransfer(message)),
  });
  if (fetched.code !== 0)
    return { ok: false, reason: fetched.output.trim().split('\n').at(-1) ?? '' };
  report('unpacking');
  const unpacked = await capture(projectNode(), [path.join(PACKAGE, 'install.js')], { env });
  if (unpacked.code === 0 && isElectronDownloaded()) return { ok: true };
  throw new LaunchFailure(
    'Electron was downloaded but could not be unpacked, for the reason above. Delete ' +
      'node_modules/electron/dist if it is there, see that the disk has a free gigabyte, and run ' +
      'the same command again.',
    excerpt(unpacked.output),
  );
}

/** @param {unknown} message */
function describeTransfer(message) {
  const { received, total } = /** @type {{ received: number, total: number }} */ (message);
  const megabytes = (/** @type {number} */ bytes) => Math.round(bytes / 1e6);
  return total > 0
    ? `${megabytes(received)} of ${megabytes(total)} MB`
    : `${megabytes(received)} MB`;
}
