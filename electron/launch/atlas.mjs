/** "npm run -s atlas -- …": the command line. Nothing of ours goes to stdout. */
import { atlasCommand } from './atlas-command.mjs';
import { projectNode } from './checkout.mjs';
import { attach } from './children.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runLaunch } from './run-launch.mjs';

await runLaunch(async (args) => {
  await ensureDependencies();
  return attach(projectNode(), atlasCommand(args));
});
