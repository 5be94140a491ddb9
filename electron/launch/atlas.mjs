/** "npm run -s atlas -- …": the command line. Nothing of ours goes to stdout. */
import { atlasCommand } from './atlas-command.mjs';
import { projectNode } from './checkout.mjs';
import { attach } from './children.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { needsDrawer, withDrawer } from './drawer.mjs';
import { runLaunch } from './run-launch.mjs';

await runLaunch(async (args) => {
  await ensureDependencies();
  if (!needsDrawer(args)) return attach(projectNode(), atlasCommand(args));
  return withDrawer((env) =>
    attach(projectNode(), atlasCommand(args), { env: { ...process.env, ...env } }),
  );
});
