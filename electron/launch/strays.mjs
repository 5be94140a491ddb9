import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Programs that outlive the ones that started them.
 *
 * Playwright starts each Electron in a process group of its own; when a test is cut off by its time
 * limit, nobody is left to end it. Tests and benchmarks inherit a name for this run in their
 * environment, and by that name Linux lets us find what is left of it, and nothing else.
 */
export const RUN = { CLINIC_ATLAS_RUN: randomUUID() };

/** Ends what is left of this run. Of use only when everything it started should be over. */
export function endStrays() {
  if (process.platform !== 'linux') return;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (Number(pid) === process.pid || !isOfThisRun(pid)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

/** @param {string} pid */
function isOfThisRun(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(RUN.CLINIC_ATLAS_RUN);
  } catch {
    // Another user's, or gone.
    return false;
  }
}
