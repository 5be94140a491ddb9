import { existsSync } from 'node:fs';
import path from 'node:path';
import { inCheckout } from './checkout.mjs';
import { capture } from './children.mjs';

/**
 * Runs npm quietly, with the npm that runs us where there is one.
 *
 * @param {string[]} args
 * @param {string} cwd
 */
export function runNpm(args, cwd) {
  // "npm run -s" hands its silence on by the environment; a failure would then have no cause.
  const flags = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  const cli = process.env.npm_execpath;
  if (cli && path.basename(cli) === 'npm-cli.js') {
    return capture(nodeOutsideCheckout(), [cli, ...args, ...flags], { cwd });
  }
  if (process.platform === 'win32') {
    // npm is a .cmd file there, which only a shell can start.
    return capture('cmd.exe', ['/d', '/s', '/c', 'npm', ...args, ...flags], { cwd });
  }
  return capture('npm', [...args, ...flags], { cwd });
}

/**
 * "npm ci" deletes node_modules first, and with it the Node that npm put first in our PATH.
 */
function nodeOutsideCheckout() {
  const modules = inCheckout('node_modules') + path.sep;
  if (!process.execPath.startsWith(modules)) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !`${path.resolve(folder)}${path.sep}`.startsWith(modules))
    .map((folder) => path.join(folder, name))
    .find((candidate) => existsSync(candidate));
  return found ?? process.execPath;
}
