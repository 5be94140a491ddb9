import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkoutRoot, inCheckout, projectNode } from './checkout.mjs';
import { attach, capture } from './children.mjs';

const VITEST = inCheckout('node_modules', 'vitest', 'vitest.mjs');
const CONFIG = ['--config', inCheckout('test', 'vitest.config.ts')];

/** @typedef {'unit' | 'endurance' | 'interop' | 'e2e'} Project */

/**
 * Runs the tests of one project, shown as they run.
 *
 * @param {Project} project
 * @param {string[]} filters parts of file names, and options of vitest
 * @param {NodeJS.ProcessEnv} env to add
 * @returns {Promise<{ ok: boolean, report: import('./test-sum.mjs').VitestReport | undefined }>}
 */
export async function runVitest(project, filters, env) {
  const folder = await mkdtemp(path.join(tmpdir(), 'clinic-atlas-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const options = ['--project', project, '--passWithNoTests', ...reporters];
  try {
    const code = await attach(projectNode(), [VITEST, 'run', ...CONFIG, ...options, ...filters], {
      cwd: checkoutRoot,
      env: { ...process.env, ...env },
      keyboard: false,
    });
    return { ok: code === 0, report: await readReport(file) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Whether a project has a file for these filters; in doubt it has.
 *
 * @param {Project} project
 * @param {string[]} filters
 */
export async function hasTests(project, filters) {
  return (await list(project, ['--filesOnly', ...filters]))?.length !== 0;
}

/**
 * How many tests a project has for these filters; in doubt one.
 *
 * @param {Project} project
 * @param {string[]} filters
 */
export async function countTests(project, filters) {
  return (await list(project, filters))?.length ?? 1;
}

/**
 * @param {Project} project
 * @param {string[]} options
 * @returns {Promise<unknown[] | undefined>} nothing where the list could not be made
 */
async function list(project, options) {
  const args = [VITEST, 'list', ...CONFIG, '--json', '--project', project, ...options];
  const { code, stdout } = await capture(projectNode(), args, { cwd: checkoutRoot });
  try {
    return code === 0 ? JSON.parse(stdout) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
