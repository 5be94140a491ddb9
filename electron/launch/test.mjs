/**
 * "npm test": everything, ending in one line with the sum. With filters after "--" (parts of file
 * names, options of vitest) only the tests they name, and no more is prepared than those need.
 */
import { ensureBuild } from './build.mjs';
import { checkSources } from './check-sources.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { displayNeeds, withDisplay } from './display.mjs';
import { provideElectron } from './electron-runtime.mjs';
import { LaunchFailure } from './failure.mjs';
import { say } from './progress.mjs';
import { runLaunch } from './run-launch.mjs';
import { sumLine, sumTests } from './test-sum.mjs';
import { hasTests, runVitest } from './vitest.mjs';

await runLaunch(async (filters) => {
  await ensureDependencies();
  const isFiltered = filters.length > 0;
  const wantsElectron = !isFiltered || (await hasTests('e2e', filters));
  // Mostly waiting for the network, so it goes on beside the checks and the unit tests.
  const electron = wantsElectron ? settle(prepareElectron()) : undefined;

  const failedChecks = isFiltered ? [] : await checkSources();
  const runs = [await runVitest('unit', filters, {}), await runVitest('endurance', filters, {})];
  if (electron) runs.push(await runEndToEnd(filters, await electron));

  const sum = sumTests(runs.map(({ report }) => report));
  for (const check of failedChecks) say(`${check} found something; see above.`);
  const ran = sum.passed + sum.failed;
  if (ran === 0) say('No test ran: no test file has that in its name.');
  process.stdout.write(`\n${sumLine(sum)}\n`);
  return ran > 0 && failedChecks.length === 0 && sum.failed === 0 && runs.every(({ ok }) => ok)
    ? 0
    : 1;
});

/** @returns {Promise<NodeJS.ProcessEnv>} */
async function prepareElectron() {
  await ensureDebianPackages(['window', ...displayNeeds()]);
  return provideElectron();
}

/**
 * @param {string[]} filters
 * @param {Settled<NodeJS.ProcessEnv>} electron
 */
async function runEndToEnd(filters, electron) {
  try {
    if ('failure' in electron) throw electron.failure;
    const { value } = electron;
    await ensureBuild();
    return await withDisplay((display) => runVitest('e2e', filters, { ...value, ...display }));
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    if (error.details) process.stderr.write(`${error.details}\n`);
    say(`The end-to-end tests could not run. ${error.message}`);
    return { ok: false, report: undefined };
  }
}

/**
 * @template T
 * @typedef {{ value: T } | { failure: unknown }} Settled
 */

/**
 * For work that goes on beside other work: its failure waits until somebody asks.
 *
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<Settled<T>>}
 */
function settle(work) {
  return work.then(
    (value) => ({ value }),
    (failure) => ({ failure }),
  );
}
