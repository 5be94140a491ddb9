import { ensureBuild } from './build.mjs';
import { checkoutRoot } from './checkout.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { displayNeeds, withDisplay } from './display.mjs';
import { electronExecutable, provideElectron } from './electron-runtime.mjs';
import { readSandboxFacts, sandboxArguments } from './sandbox.mjs';

/** The forms of export that the window's engine draws, as data/report/export-format.ts has them. */
export const DRAWN_FORMS = ['pdf', 'pptx', 'html', 'png', 'svg'];

/**
 * Whether a call of the command line draws pages or maps.
 *
 * @param {string[]} args
 */
export function needsDrawer([command, form = '', ...rest]) {
  const asksForHelp = rest.some((word) => word === '--help' || word === '-h');
  return command === 'export' && DRAWN_FORMS.includes(form) && !asksForHelp;
}

/**
 * Does work with the program that draws within reach: the environment that is given to it names it.
 *
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDrawer(work) {
  await ensureDebianPackages(['window', ...displayNeeds()]);
  const [electron] = await Promise.all([provideElectron(), ensureBuild()]);
  const executable = electronExecutable({ ...process.env, ...electron });
  const drawer = [executable, ...sandboxArguments(readSandboxFacts(executable)), checkoutRoot];
  return withDisplay((display) =>
    work({ ...display, CLINIC_ATLAS_DRAWER: JSON.stringify(drawer) }),
  );
}
