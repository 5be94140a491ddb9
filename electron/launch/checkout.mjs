import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaunchFailure } from './failure.mjs';

/** The folder of package.json. */
export const checkoutRoot = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** @param {string[]} parts */
export function inCheckout(...parts) {
  return path.join(checkoutRoot, ...parts);
}

/** Where the npm package `node` puts Node; the `.bin` link is a script on Windows, so not that. */
export function projectNodePath() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return inCheckout('node_modules', 'node', 'bin', name);
}

/**
 * The Node that runs everything after the installation. The launch scripts themselves may have been
 * started by an older one, which better-sqlite3 and vitest refuse.
 */
export function projectNode() {
  if (existsSync(projectNodePath())) return projectNodePath();
  if (isNodeRecentEnough(process.versions.node)) return process.execPath;
  throw new LaunchFailure(
    'The npm package "node" did not install its program, and this Node ' +
      `(${process.versions.node}) is older than 22.14. Run "npm rebuild node", or install ` +
      'Node 24, and try again.',
  );
}

/** @param {string} version */
export function isNodeRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 14);
}
