/** "npm start": prepares what is missing and opens the program. */
import { atlasCommand } from './atlas-command.mjs';
import { ensureBuild } from './build.mjs';
import { checkoutRoot, projectNode } from './checkout.mjs';
import { attach } from './children.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { hasDisplay } from './display.mjs';
import { electronExecutable, provideElectron } from './electron-runtime.mjs';
import { say } from './progress.mjs';
import { runLaunch } from './run-launch.mjs';
import { readSandboxFacts, sandboxArguments } from './sandbox.mjs';

await runLaunch(async (args) => {
  await ensureDependencies();
  if (!hasDisplay()) {
    say('There is no display here to open a window on; this is the ranking in the terminal.');
    return attach(projectNode(), atlasCommand(['rank', '--top', '20']));
  }
  await ensureDebianPackages(['window']);
  const [electron] = await Promise.all([provideElectron(), ensureBuild()]);
  const env = { ...process.env, ...electron };
  const executable = electronExecutable(env);
  const flags = sandboxArguments(readSandboxFacts(executable));
  return attach(executable, [...flags, checkoutRoot, ...args], { env });
});
