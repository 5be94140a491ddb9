import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { LaunchFailure } from './failure.mjs';
import { endStrays, RUN } from './strays.mjs';

/**
 * Programs we start, all of which end when we do.
 *
 * On POSIX each one that needs no keyboard leads a process group of its own, so that ending it ends
 * what it started too (npm and vitest start many more).
 */

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(message: unknown) => void} [onMessage] opens a channel for `process.send`
 */

const POSIX = process.platform !== 'win32';
const GRACE_MS = 5_000;

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {WeakSet<ChildProcess>} */
const groupLeaders = new WeakSet();
let ending = false;

/**
 * Starts a program and remembers it until it ends.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, args, options) {
  if (ending) throw new LaunchFailure('Interrupted.');
  const child = spawn(command, args, options);
  running.add(child);
  if (options.detached) groupLeaders.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end and keeps what it printed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} output has stderr as well; a
 *   program that could not be started at all has the code 127, as in a shell
 */
export function capture(command, args, { onMessage, ...options } = {}) {
  return new Promise((resolve) => {
    const channel = onMessage ? /** @type {const} */ (['ipc']) : [];
    const child = start(command, args, {
      ...options,
      detached: POSIX,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe', ...channel],
    });
    let stdout = '';
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    if (onMessage) child.on('message', onMessage);
    child.once('error', (error) => resolve({ code: 127, stdout, output: output + error.message }));
    child.once('close', (code, signal) =>
      resolve({ code: exitCode(code, signal), stdout, output }),
    );
  });
}

/**
 * Runs a program in our place: our screen, its exit code, and our keyboard unless told otherwise.
 * Without the keyboard it leads a group, and what it leaves behind is ended with it; not so the
 * program itself, which may have opened a browser that was not running before.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions & { keyboard?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function attach(command, args, { keyboard = true, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const env = options.env ?? process.env;
    const child = start(command, args, {
      ...options,
      env: keyboard ? env : { ...env, ...RUN },
      detached: POSIX && !keyboard,
      stdio: [keyboard ? 'inherit' : 'ignore', 'inherit', 'inherit'],
    });
    child.once('error', ({ message }) =>
      reject(new LaunchFailure(`${command} could not be started: ${message}.`)),
    );
    child.once('exit', (code, signal) => {
      if (!keyboard) endStrays();
      resolve(exitCode(code, signal));
    });
  });
}

/** Ends whatever still runs, asking first and insisting after five seconds; nothing starts after. */
export async function endChildren() {
  ending = true;
  const children = [...running];
  const ended = Promise.all(children.map((child) => new Promise((f) => child.once('exit', f))));
  for (const child of children) endChild(child, 'SIGTERM');
  const insist = setTimeout(() => {
    for (const child of children) endChild(child, 'SIGKILL');
  }, GRACE_MS);
  await ended;
  clearTimeout(insist);
  endStrays();
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function endChild(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(groupLeaders.has(child) ? -child.pid : child.pid, signal);
  } catch {
    // It ended between the question and the signal.
  }
}

/**
 * As a shell counts: 128 and the number of the signal.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  if (signal) return 128 + constants.signals[signal];
  return code ?? 1;
}
