/**
 * Expected trouble while preparing: a sentence for the person at the keyboard, never a stack trace.
 * Whatever else is thrown is a bug and keeps its trace.
 */
export class LaunchFailure extends Error {
  /**
   * @param {string} sentence what failed and what to do
   * @param {string} [details] what the program that failed printed
   */
  constructor(sentence, details = '') {
    super(sentence);
    this.name = 'LaunchFailure';
    this.details = details;
  }
}

/**
 * The beginning and the end of a long output: compilers give the cause of a failure first, others
 * last.
 *
 * @param {string} output
 * @param {number} [lines]
 */
export function excerpt(output, lines = 30) {
  const all = output.trim().split('\n');
  if (all.length <= lines) return all.join('\n');
  const half = Math.floor(lines / 2);
  return [...all.slice(0, half), '…', ...all.slice(-half)].join('\n');
}
