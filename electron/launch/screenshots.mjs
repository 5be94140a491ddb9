/** "npm run screenshots": pictures of the real window, for people to look at. */
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
  await ensureDebianPackages(['window', ...displayNeeds()]);
  const [electron] = await Promise.all([provideElectron(), ensureBuild()]);
  const script = inCheckout('test', 'e2e', 'take-screenshots.ts');
  return withDisplay((display) =>
    attach(projectNode(), ['--disable-warning=ExperimentalWarning', script, ...args], {
      cwd: checkoutRoot,
      env: { ...process.env, ...electron, ...display },
      keyboard: false,
    }),
  );
});
