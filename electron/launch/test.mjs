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
import { provideReaders, saySkipped } from './readers.mjs';
import { runLaunch } from './run-launch.mjs';
import { skippedReport, sumLine, sumTests } from './test-sum.mjs';
import { countTests, hasTests, runVitest } from './vitest.mjs';

await runLaunch(async (filters) => {
  await ensureDependencies();
  const isFiltered = filters.length > 0;
  const wants = async (/** @type {'e2e' | 'interop'} */ project) =>
    !isFiltered || (await hasTests(project, filters));
  const wantsInterop = await wants('interop');
  // Some of the files that others read are drawn by the window.
  const wantsElectron = wantsInterop || (await wants('e2e'));
  // Mostly waiting for the network, so it goes on beside the checks and the unit tests.
  const electron = wantsElectron ? settle(prepareElectron()) : undefined;
  // One after the other, since apt works for one at a time.
  const readers = wantsInterop
    ? settle((electron ?? Promise.resolve()).then(provideReaders))
    : undefined;

  const failedChecks = isFiltered ? [] : await checkSources();
  const runs = [await runVitest('unit', filters, {}), await runVitest('endurance', filters, {})];
  let skipped = '';
  if (readers) {
    const missing = unwrap(await readers);
    if (missing.length > 0) {
      const tests = await countTests('interop', filters);
      runs.push({ ok: true, report: skippedReport(tests) });
      skipped = saySkipped(missing, tests);
      say(skipped);
    }
  }
  if (electron) {
    const projects = /** @type {const} */ (['interop', 'e2e']);
    const able = projects.filter(
      (project) => project === 'e2e' || (wantsInterop && skipped === ''),
    );
    runs.push(...(await runWithElectron(able, filters, await electron)));
  }

  const sum = sumTests(runs.map(({ report }) => report));
  // Once more where it is seen.
  if (skipped !== '') say(skipped);
  for (const check of failedChecks) say(`${check} found something; see above.`);
  const ran = sum.passed + sum.failed;
  if (ran === 0 && skipped === '') say('No test ran: no test file has that in its name.');
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
 * @param {readonly ('interop' | 'e2e')[]} projects
 * @param {string[]} filters
 * @param {Settled<NodeJS.ProcessEnv>} electron
 */
async function runWithElectron(projects, filters, electron) {
  try {
    const env = unwrap(electron);
    await ensureBuild();
    return await withDisplay(async (display) => {
      const runs = [];
      for (const project of projects) {
        runs.push(await runVitest(project, filters, { ...env, ...display }));
      }
      return runs;
    });
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    if (error.details) process.stderr.write(`${error.details}\n`);
    say(`The tests in Electron could not run. ${error.message}`);
    return [{ ok: false, report: undefined }];
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

/**
 * @template T
 * @param {Settled<T>} settled
 */
function unwrap(settled) {
  if ('failure' in settled) throw settled.failure;
  return settled.value;
}
