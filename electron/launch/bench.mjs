/** "npm run bench": the benchmarks, with real Electron, and sqlite3 and GDAL as peers. */
import { ensureBuild } from './build.mjs';
import { checkoutRoot, inCheckout, projectNode } from './checkout.mjs';
import { attach } from './children.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { displayNeeds, withDisplay } from './display.mjs';
import { provideElectron } from './electron-runtime.mjs';
import { runLaunch } from './run-launch.mjs';

await runLaunch(async (args) => {
  await ensureDependencies();
  await ensureDebianPackages(['window', 'sqlite3', 'gdal', ...displayNeeds()]);
  const [electron] = await Promise.all([provideElectron(), ensureBuild()]);
  const main = inCheckout('test', 'bench', 'main.ts');
  return withDisplay((display) =>
    attach(projectNode(), ['--disable-warning=ExperimentalWarning', main, ...args], {
      cwd: checkoutRoot,
      env: { ...process.env, ...electron, ...display },
      keyboard: false,
    }),
  );
});
