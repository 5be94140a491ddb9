/**
 * Progress on stderr, in whole lines and never redrawn: several steps may run at the same time, in
 * a terminal or in a log file, and stdout belongs to results.
 */
const QUIET_FOR_MS = 2_000;
const REPEAT_EVERY_MS = 15_000;

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`Clinic Atlas · ${sentence}\n`);
}

/**
 * Does the work; says what is happening when that takes longer than two seconds.
 *
 * @template T
 * @param {string} what for example "installing the packages"
 * @param {(report: (detail: string) => void) => Promise<T>} work may report how far it is
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const started = Date.now();
  let detail = '';
  let shown = false;
  const show = () => {
    const elapsed = shown ? ` ${elapsedSince(started)}` : '';
    say(`${what} …${elapsed}${detail && `, ${detail}`}`);
    shown = true;
  };
  const first = setTimeout(show, QUIET_FOR_MS);
  const repeated = setInterval(show, REPEAT_EVERY_MS);
  try {
    const result = await work((text) => {
      detail = text;
    });
    if (shown) say(`${what}: took ${elapsedSince(started)}`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(repeated);
  }
}

/** @param {number} startedMs */
function elapsedSince(startedMs) {
  const seconds = Math.round((Date.now() - startedMs) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
