import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { withProgress } from './progress.mjs';

const BEAT_MS = 5_000;
const LIFELESS_AFTER_MS = 60_000;
const LOOK_AGAIN_MS = 300;

/**
 * One run at a time. The holder keeps the lock file young; a file whose holder is gone, or that has
 * not been touched for a minute (the number of a dead process may have been given away again), is
 * taken over. Should two runs take it over in the same moment, they only do the same work twice.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  await withProgress('waiting for another run that prepares the same', async () => {
    while (!(await take(file))) {
      if (await isAbandoned(file)) await rm(file, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  });
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
async function isAbandoned(file) {
  try {
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > LIFELESS_AFTER_MS) return true;
    const pid = Number(await readFile(file, 'utf8'));
    // An empty file is one that its holder is just writing.
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
