import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { areaRamps, twoWayRamps } from '../../data/report/ramps.ts';
import { planningRegionSurvey } from '../planning-region-survey.ts';
import { examine } from './driver/examine.ts';
import { longestFrame } from './driver/frames.ts';
import { dropFiles } from './driver/hand-over.ts';
import { colourAt } from './driver/map-colour.ts';
import { placeOnMap } from './driver/map-place.ts';
import {
  openProgram,
  type Program,
  programFolder,
  waitForMap,
  waitForRankedMap,
} from './driver/program.ts';
import { row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;
let program: Program;
let window: Page;

beforeAll(async () => {
  session = await openFirstStart();
  program = session.program;
  window = program.window;
});
afterAll(async () => {
  if (program !== session?.program) await program?.close();
  await session?.close();
});

const legend = () => window.getByRole('region', { name: 'Legend' });
const trigger = () => window.getByRole('button', { name: 'Colours and layers' });
const panel = () => window.getByRole('dialog', { name: 'Colours and layers of the map' });
const measure = (name: string) => panel().getByRole('radio', { name, exact: true });
const areas = (name: string) => panel().getByRole('radio', { name, exact: true });

/** Far from schools, letters and lines: Elko County, NV (4,800 immigrants of 52,000 in 17,200 sq mi). */
const elko = [-114.9, 41.5] as const;

async function openPanel(): Promise<void> {
  await trigger().click();
  await panel().waitFor();
}

async function closePanel(): Promise<void> {
  await window.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
}

async function classBy(name: string): Promise<void> {
  await panel().getByRole('combobox', { name: 'Classes by' }).click();
  const option = window.getByRole('option', { name, exact: true });
  await option.click();
  await option.waitFor({ state: 'detached' });
}

async function expectColour(place: readonly [number, number], colour: string): Promise<void> {
  await expect.poll(() => colourAt(window, ...place), { timeout: 15_000 }).toBe(colour);
}

test('at the first start the counties are coloured by immigrants, in steps around the baseline', async () => {
  await window.emulateMedia({ colorScheme: 'light' });
  await legend().getByText('by county, steps around the baseline').waitFor();
  await expectColour(elko, areaRamps.light[5][1]);
});

test('a measure is chosen by keyboard alone, and legend and map follow', async () => {
  await window.keyboard.press('k');
  await panel().waitFor();
  await measure('Immigrants').focus();
  await window.keyboard.press('ArrowDown');
  await legend().getByRole('heading', { name: 'Immigrants, % of the population' }).waitFor();
  await legend().getByText('by county, steps around the average').waitFor();
  // 9 % of its people, of 13 % in the country.
  await expectColour(elko, areaRamps.light[5][2]);
  await window.keyboard.press('ArrowDown');
  await legend().getByRole('heading', { name: 'Immigrants per square mile' }).waitFor();
  await legend().getByText('Square miles: of these boundaries', { exact: false }).waitFor();
  await expectColour(elko, areaRamps.light[5][0]);
  await closePanel();
  expect(await trigger().evaluate((button) => button === document.activeElement)).toBe(true);
});

test('classes are made by another rule and in another number, and the legend counts them', async () => {
  await openPanel();
  await measure('Immigrants').click();
  await classBy('Quantiles');
  await legend().getByText('by county, quantiles').waitFor();
  // Half of all counties have under 700 immigrants.
  await expectColour(elko, areaRamps.light[5][4]);
  const count = panel().getByRole('textbox', { name: 'Number of classes' });
  await count.fill('9');
  await count.press('Enter');
  await expectColour(elko, areaRamps.light[9][7]);
  await classBy('Natural breaks');
  await legend().getByText('by county, natural breaks').waitFor();
  await expectColour(elko, areaRamps.light[9][0]);
  await panel().getByRole('button', { name: 'Less classes' }).click();
  await legend().getByText('by county, natural breaks').waitFor();
  await count.fill('12');
  await count.press('Enter');
  expect(await count.getAttribute('aria-invalid')).toBe('true');
  await count.fill('7');
  await count.press('Enter');
  expect(await count.getAttribute('aria-invalid')).toBe('false');
  await classBy('Round steps');
});

test('metros are coloured by the figure of all their counties, and what lies outside is named', async () => {
  await areas('Metros').click();
  await legend().getByText('outside metros').waitFor();
  await expectColour(elko, '#f8f9fa');
  await areas('Counties').click();
  await legend().getByText('outside metros').waitFor({ state: 'detached' });
});

test('immigrants and attorneys are told at once, and where attorneys are not known it says so', async () => {
  await measure('Immigrants and attorneys').click();
  await legend()
    .getByRole('img', { name: /^Immigrants in three classes .* Below: attorneys not known\.$/ })
    .waitFor();
  await expectColour(elko, twoWayRamps.light[9]);
});

test('axe finds nothing to mend in the panel and the legends, light and dark', async () => {
  expect(await examine(window)).toEqual([]);
  await measure('Immigrants per square mile').click();
  expect(await examine(window)).toEqual([]);
});

test('recolouring the whole country holds no frame up for long', async () => {
  await waitForMap(window);
  const longest = await longestFrame(window, async () => {
    for (const name of ['Immigrants', 'Share of the population', 'Immigrants per square mile']) {
      await measure(name).click();
      await waitForMap(window);
    }
  });
  // Software rendering on a busy machine; with a graphics card it is a few frames.
  expect(longest).toBeLessThan(1000);
});

test('without margins the chance is not known, and with them it is', async () => {
  await measure('Chance of 90,000 or more').click();
  await legend()
    .getByText('the table of immigrants in use has no margins', { exact: false })
    .waitFor();
  await closePanel();
  const sharedData = resolve(programFolder, '../shared/data');
  const path = join(session.folder, 'ACSDT5Y2024.B05002-Data.csv');
  writeFileSync(path, planningRegionSurvey(sharedData));
  await dropFiles(window, [path]);
  const take = window.getByRole('button', { name: /^Import [\d,]+ rows$/ });
  await take.click({ timeout: 60_000 });
  await window.getByRole('button', { name: 'See the ranking' }).click({ timeout: 60_000 });
  await waitForMap(window);
  await legend().getByRole('heading', { name: 'Chance of 90,000 or more, %' }).waitFor();
  await expectColour(elko, areaRamps.light[5][0]);
});

test('areas with a wide margin are hatched, and their card says how wide', async () => {
  await openPanel();
  await measure('Immigrants').click();
  await legend().getByText('standard error over 40 %').waitFor();
  await closePanel();
  const { x, y } = await placeOnMap(window, ...elko);
  await window.mouse.move(x, y, { steps: 3 });
  await window.locator('[data-map-card=county]').getByText('margin (90 %)').waitFor();
  await window.mouse.move(x, 4);
});

test('close up, dots show where immigrants live, and that they are shared out', async () => {
  const search = window.getByRole('textbox', { name: 'Search schools' });
  await search.fill('166638');
  await row(window, '166638').click();
  await waitForMap(window);
  for (let step = 0; step < 3; step++) {
    await window.getByRole('button', { name: 'Zoom in' }).click();
    await waitForMap(window);
  }
  await legend().getByRole('heading', { name: 'Immigrants by tract' }).waitFor();
  await legend().getByText('shared out by population', { exact: false }).waitFor();
  await openPanel();
  await panel().getByRole('checkbox', { name: 'Dots of immigrants, close up' }).click();
  await legend()
    .getByRole('heading', { name: 'Immigrants by tract' })
    .waitFor({ state: 'detached' });
  await measure('Share of the population').click();
  await areas('Metros').click();
  await closePanel();
});

test('what was chosen is there again at the next start', async () => {
  expect(await program.troubles()).toEqual([]);
  await program.close();
  program = await openProgram({ dataFolder: session.folder });
  window = program.window;
  await waitForRankedMap(window);
  await legend().getByRole('heading', { name: 'Immigrants, % of the population' }).waitFor();
  await legend().getByText('outside metros').waitFor();
  await openPanel();
  expect(await measure('Share of the population').isChecked()).toBe(true);
  expect(
    await panel()
      .getByRole('checkbox', { name: /^Dots of/ })
      .isChecked(),
  ).toBe(false);
  expect(await program.troubles()).toEqual([]);
});
