import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dropFiles } from './driver/hand-over.ts';
import { inFolder, openProgram, setSize, waitForMap, waitForRankedMap } from './driver/program.ts';
import { row } from './driver/ranking.ts';
import { stage } from './driver/shortlist.ts';
import { takePages } from './take-pages.ts';
import { takePipeline } from './take-pipeline.ts';
import { takePresentation } from './take-presentation.ts';
import type { Page } from 'playwright-core';

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
    if (theme === 'light') await fillShortlist(window);
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
    await window.getByRole('listbox', { name: 'Schools by fit' }).focus();
    await window.keyboard.press('a');
    await window.locator('[data-area]').waitFor();
    await take('area');
    await window.keyboard.press('Escape');
    await window.keyboard.press('Control+k');
    await window.keyboard.type('worcestre');
    await take('palette');
    await window.keyboard.press('Escape');
    await setBeside(window);
    await take('compare');
    await window.getByRole('button', { name: 'Leave the comparison' }).click();
    await window.getByRole('main', { name: 'Schools side by side' }).waitFor({ state: 'detached' });
    await window.keyboard.press('Control+t');
    await window.getByRole('grid', { name: 'Table of schools' }).waitFor();
    await take('table');
    await window.keyboard.press('Control+t');
    await window.getByRole('radio', { name: 'Shortlist', exact: true }).click();
    await stage(window).getByText(/\d–\d/).first().waitFor({ timeout: 60_000 });
    await take('shortlist');
    await window.keyboard.press('Control+e');
    await take('export');
    const form = window.getByRole('region', { name: 'Export' }).getByRole('radio');
    await form.filter({ hasText: 'Picture (PNG)' }).click();
    await take('export-picture');
    await window.keyboard.press('Escape');
    for (const stage of ['Profile', 'Robustness']) {
      await window.getByRole('radio', { name: stage, exact: true }).click();
      if (stage === 'Robustness') await window.getByText('draws made').waitFor({ timeout: 60_000 });
      await take(stage.toLowerCase());
    }
    if (theme === 'light') await takePages(program, dataFolder, folder);
    await takePresentation(program, folder, theme);
    await takeImport(window, dataFolder, theme, take);
    await program.close();
  }
  // Last: what is known of candidates changes the ranking of the other pictures.
  await takePipeline(dataFolder, folder, sizes);
});

/** A list of attorneys on its way in: its columns, what it changed, the history, and a comparison. */
async function takeImport(
  window: Page,
  folder: string,
  theme: string,
  take: (name: string) => Promise<void>,
): Promise<void> {
  const path = join(folder, 'attorneys of New England.csv');
  const rows = ['Núñez Immigration Law,Providence,RI,37', 'Baker & Cruz,Boston,MA,3', 'Lost,,,1'];
  // Another header in each theme, so that the columns are asked for both times.
  writeFileSync(path, `${['Firm', 'Town', 'ST', `Pairs ${theme}`].join()}\n${rows.join('\n')}\n`);
  const button = (name: string | RegExp) =>
    window.getByRole('button', { name, exact: typeof name === 'string' });
  await dropFiles(window, [path]);
  await button('These columns are right').waitFor();
  await take('import-columns');
  await button('These columns are right').click();
  await button('Import 2 rows').waitFor();
  await take('import-preview');
  await button('Import 2 rows').click();
  await button('Undo the import').waitFor({ timeout: 60_000 });
  await take('import-changes');
  await window.getByRole('radio', { name: 'History' }).click();
  await window.getByText('Tables in this workspace').waitFor();
  await take('import-history');
  await button(/^Compare Immigration legal offices/).click();
  await window.getByRole('heading', { name: 'Attorneys, earlier and now' }).waitFor();
  await take('import-comparison');
}

/** A dozen and one cities from all over the country, one of them with something said of it. */
async function fillShortlist(window: Page): Promise<void> {
  const schools = [
    ['Massachusetts-Boston', '166638'],
    ['Northeastern University', '167358'],
    ['Worcester State', '168430'],
    ['Brown University', '217156'],
    ['Portland State', '209807'],
    ['San Antonio College', '227924'],
    ['Houston-Downtown', '225432'],
    ['University of Illinois Chicago', '145600'],
    ['Georgia State University', '139940'],
    ['Wayne State University', '172644'],
    ['Metropolitan State University of Denver', '127565'],
    ['University of New Mexico-Main', '187985'],
    ['Minneapolis Community', '174136'],
    ['University of Washington-Seattle', '236948'],
  ];
  for (const [search, unitid] of schools) {
    await window.getByRole('textbox', { name: 'Search schools' }).fill(search);
    await row(window, unitid).click();
    await window.keyboard.press('s');
  }
  await window.getByRole('textbox', { name: 'Search schools' }).fill('');
  await window.keyboard.press('Control+2');
  await window.getByRole('combobox', { name: /^Status of Houston/ }).click();
  await window.getByRole('option', { name: 'Recommended' }).click();
  await window.getByRole('button', { name: /^Write a recommendation on Houston/ }).click();
  await window.keyboard.type(
    'Open here in 2028, with the college downtown in the lead; decide on a second school when the first has trained its fifteen students.',
  );
  await window.getByRole('button', { name: /^Write a note on Houston/ }).click();
  await window.keyboard.type('Ask the dean about a room before the board meets.');
  await window.keyboard.press('Control+1');
  await window.keyboard.press('Escape');
}

/** The three partners and one more school side by side. */
async function setBeside(window: Page): Promise<void> {
  await window.keyboard.press('Control+Shift+B');
  const layer = window.getByRole('main', { name: 'Schools side by side' });
  const search = layer.getByRole('combobox', { name: 'School to compare' });
  for (const [index, unitid] of ['217156', '168430', '209807'].entries()) {
    if (index > 0) await layer.getByRole('button', { name: 'Add a school' }).click();
    await search.fill(unitid);
    await search.press('Enter');
    await search.waitFor({ state: 'detached' });
  }
  await layer
    .getByRole('img', { name: /^Map of/ })
    .nth(3)
    .waitFor();
}
