import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { endChild, start } from './children.mjs';
import { excerpt, LaunchFailure } from './failure.mjs';

const SETPRIV = '/usr/bin/setpriv';
const SCREEN = '1920x1200x24';
const START_WITHIN_MS = 20_000;

/**
 * Whether a window can be shown. Only Linux is used without a screen; there the two names say.
 *
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** @returns {import('./debian-packages.mjs').Need[]} */
export function displayNeeds() {
  return hasDisplay() ? [] : ['virtual display'];
}

/**
 * Does work that needs a display: on the one there is, or on a virtual one that ends with the work.
 *
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work({});
  const { name, server } = await startVirtualDisplay();
  try {
    return await work({ DISPLAY: name });
  } finally {
    endChild(server, 'SIGTERM');
  }
}

/**
 * Xvfb picks a free number itself and writes it to the file descriptor that we give it, so there is
 * neither a guess at a number nor a wait of a fixed time, and no need of xvfb-run and xauth.
 */
async function startVirtualDisplay() {
  const command = ['Xvfb', '-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  // With setpriv, which every Debian has, it ends even if we are killed.
  const bound = existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'TERM', ...command] : command;
  const [program = '', ...args] = bound;
  const server = start(program, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let output = '';
  server.stderr?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const answer = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const lines = createInterface({ input: answer });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const number = await new Promise((resolve) => {
    lines.once('line', resolve);
    server.once('error', () => resolve(undefined));
    server.once('exit', () => resolve(undefined));
    timer = setTimeout(resolve, START_WITHIN_MS);
  });
  clearTimeout(timer);
  if (number !== undefined) return { name: `:${number}`, server };
  endChild(server, 'SIGKILL');
  throw new LaunchFailure(
    'There is no display, and the virtual one (Xvfb) did not start. Install it (on Debian: ' +
      'apt-get install xvfb), or run where a display is.',
    excerpt(output),
  );
}
