/** "npm run test:interop": our files in the programs that others read them with. */
import { ensureBuild } from './build.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { displayNeeds, withDisplay } from './display.mjs';
import { provideElectron } from './electron-runtime.mjs';
import { LaunchFailure } from './failure.mjs';
import { provideReaders, saySkipped } from './readers.mjs';
import { runLaunch } from './run-launch.mjs';
import { countTests, runVitest } from './vitest.mjs';

await runLaunch(async (filters) => {
  await ensureDependencies();
  // Who asks for them alone wants to see them run.
  const missing = await provideReaders();
  if (missing.length > 0) {
    throw new LaunchFailure(saySkipped(missing, await countTests('interop', filters)));
  }
  // Some of the files are drawn by the window.
  await ensureDebianPackages(['window', ...displayNeeds()]);
  const [electron] = await Promise.all([provideElectron(), ensureBuild()]);
  const { ok } = await withDisplay((display) =>
    runVitest('interop', filters, { ...electron, ...display }),
  );
  return ok ? 0 : 1;
});
