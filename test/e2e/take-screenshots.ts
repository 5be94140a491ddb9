import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inFolder, openProgram, setSize, waitForMap, waitForRankedMap } from './driver/program.ts';
import { row } from './driver/ranking.ts';

/** `npm run screenshots`: a fixed set of pictures of the real window, for people to look at. */

const folder = resolve('test', 'screenshots');
mkdirSync(folder, { recursive: true });

const sizes = [
  { ending: '', width: 1280, height: 800 },
  { ending: '-large', width: 1600, height: 1000 },
];

await inFolder(async (dataFolder) => {
  for (const theme of ['light', 'dark'] as const) {
    const program = await openProgram({ dataFolder, theme });
    const { window, app } = program;
    await waitForRankedMap(window);
    const take = async (name: string) => {
      for (const { ending, width, height } of sizes) {
        await setSize(app, { width, height });
        await window.waitForTimeout(400);
        // Behind another stage the map is there but not drawn.
        if (await window.locator('[data-map]').isVisible()) await waitForMap(window);
        const file = `${name}${theme === 'dark' ? '-dark' : ''}${ending}.png`;
        await window.screenshot({ path: join(folder, file) });
        process.stdout.write(`${file}\n`);
      }
    };
    await take('country');
    await window.getByRole('textbox', { name: 'Search schools' }).fill('Massachusetts-Boston');
    await row(window, '166638').click();
    await window.getByRole('textbox', { name: 'Search schools' }).fill('');
    await take('main');
    for (const stage of ['Profile', 'Robustness']) {
      await window.getByRole('radio', { name: stage, exact: true }).click();
      if (stage === 'Robustness') await window.getByText('draws made').waitFor({ timeout: 60_000 });
      await take(stage.toLowerCase());
    }
    await program.close();
  }
});
