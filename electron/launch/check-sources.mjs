import { checkoutRoot } from './checkout.mjs';
import { excerpt } from './failure.mjs';
import { runNpm } from './npm.mjs';
import { withProgress } from './progress.mjs';

/** The npm scripts that look at the sources; package.json says what each does. */
const CHECKS = [
  { script: 'format:check', name: 'The check of the format' },
  { script: 'lint', name: 'The linter' },
  { script: 'types', name: 'The check of the types' },
];
const LINES_SHOWN = 200;

/**
 * Runs all of them, and shows what those say that find something.
 *
 * @returns {Promise<string[]>} the names of those
 */
export async function checkSources() {
  const failed = [];
  for (const { script, name } of CHECKS) {
    const { code, output } = await withProgress(`checking the sources (${script})`, () =>
      runNpm(['run', script], checkoutRoot),
    );
    if (code === 0) continue;
    process.stderr.write(`${excerpt(output, LINES_SHOWN)}\n`);
    failed.push(name);
  }
  return failed;
}
