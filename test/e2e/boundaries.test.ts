import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planningRegions, planningRegionSurvey } from '../planning-region-survey.ts';
import { rankInTerminal } from './driver/command-line.ts';
import { chooseInMenu, dropFiles } from './driver/hand-over.ts';
import { placeOnMap } from './driver/map-place.ts';
import { programFolder, setSize, waitForMap } from './driver/program.ts';
import { row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

const sharedData = resolve(programFolder, '../shared/data');
const delineation = join(sharedData, 'delineation/list1_2023.xlsx');

/** One town in each of Connecticut's planning regions, and in each of its former counties. */
const towns = [
  ['Hartford', -72.67, 41.77, 'Capitol Planning Region', 'Hartford'],
  ['Tolland', -72.33, 41.86, 'Capitol Planning Region', 'Tolland'],
  ['Bridgeport', -73.2, 41.2, 'Greater Bridgeport Planning Region', 'Fairfield'],
  ['Haddam', -72.51, 41.47, 'Lower Connecticut River Valley Planning Region', 'Middlesex'],
  ['Waterbury', -73.04, 41.56, 'Naugatuck Valley Planning Region', 'New Haven'],
  ['Pomfret', -71.98, 41.88, 'Northeastern Connecticut Planning Region', 'Windham'],
  ['Goshen', -73.23, 41.84, 'Northwest Hills Planning Region', 'Litchfield'],
  ['Hamden', -72.9, 41.4, 'South Central Connecticut Planning Region', 'New Haven'],
  ['Norwich', -72.08, 41.53, 'Southeastern Connecticut Planning Region', 'New London'],
  ['Danbury', -73.46, 41.4, 'Western Connecticut Planning Region', 'Fairfield'],
] as const;

/** In the middle of the state, so that the map shows all of it. */
const wesleyan = '130697';
const uconn = '129020';
const yale = '130794';

const button = (name: string | RegExp) =>
  session.program.window.getByRole('button', { name, exact: typeof name === 'string' });

/** What the card beside the pointer calls the county in which each town lies. */
async function countiesUnderTowns(window: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [, longitude, latitude] of towns) {
    const { x, y } = await placeOnMap(window, longitude, latitude);
    await window.mouse.move(x, y, { steps: 3 });
    const title = window.locator('[data-map-card=county] p').first();
    await title.waitFor();
    found.push((await title.textContent()) ?? '');
    await window.mouse.move(x, 4);
    await title.waitFor({ state: 'detached' });
  }
  return found;
}

/** Selects a school, which brings its area into view. */
async function choose(unitid: string, name: string): Promise<void> {
  const { window } = session.program;
  const search = window.getByRole('textbox', { name: 'Search schools' });
  await search.fill(name);
  await row(window, unitid).click();
  await search.fill('');
  await row(window, unitid).waitFor();
  await waitForMap(window);
}

const legend = () => session.program.window.getByRole('region', { name: 'Legend' });

/** Shows or hides what lies on the counties. */
async function switchMarks(window: Page): Promise<void> {
  await button('Colours and layers').click();
  for (const layer of ['Schools', 'Attorneys', 'Partners']) {
    await window.getByRole('checkbox', { name: layer, exact: true }).click();
  }
  await window.keyboard.press('Escape');
  await window.getByRole('checkbox', { name: 'Partners' }).waitFor({ state: 'detached' });
}

test('with the figures that ship, Connecticut has its eight counties', async () => {
  const { window, app } = session.program;
  await setSize(app, { width: 1600, height: 1000 });
  await legend().getByText('Boundaries: Census 2017').waitFor();
  await choose(wesleyan, 'Wesleyan University');
  await switchMarks(window);
  expect(await countiesUnderTowns(window)).toEqual(towns.map(([, , , , name]) => `${name}, CT`));
});

test('a table of immigrants by planning region brings the nine regions, without a restart', async () => {
  const { window } = session.program;
  const path = join(session.folder, 'ACSDT5Y2024.B05002-Data.csv');
  writeFileSync(path, planningRegionSurvey(sharedData));
  await dropFiles(window, [path, delineation]);
  await window
    .getByText("since the table of immigrants has Connecticut's planning regions", { exact: false })
    .first()
    .waitFor({ timeout: 60_000 });
  await button(/^Import [\d,]+ rows$/).click();
  await button('Undo the import').waitFor({ timeout: 60_000 });
  await button('See the ranking').click();
  await legend().getByText('Boundaries: Census 2023').waitFor();
  const found = await countiesUnderTowns(window);
  expect(found).toEqual(towns.map(([, , , name]) => `${name}, CT`));
  expect(new Set(found).size).toBe(planningRegions.length);
});

test('schools are ranked by their planning region, as the panel and the command line say', async () => {
  const { window } = session.program;
  const areas = window.getByRole('region', { name: 'Weights' });
  await areas.getByRole('radio', { name: 'County' }).click();
  for (const [unitid, name, region] of [
    [uconn, 'University of Connecticut', 'Capitol Planning Region, CT'],
    [yale, 'Yale University', 'South Central Connecticut Planning Region, CT'],
  ] as const) {
    await choose(unitid, name);
    expect(Number(await row(window, unitid).getAttribute('data-rank'))).toBeGreaterThan(0);
    await window.getByText(`immigrants in ${region}`, { exact: false }).first().waitFor();
  }
  const listed = await rankInTerminal(
    session.folder,
    '--state',
    'CT',
    '--area',
    'county',
    '--top',
    '0',
  );
  const ranks = new Map(listed.map(({ unitid, rank }) => [unitid, rank]));
  expect(ranks.get(yale)).toBe(Number(await row(window, yale).getAttribute('data-rank')));
  await areas.getByRole('radio', { name: 'Auto' }).click();
});

test('undo brings the eight counties back', async () => {
  const { window, app } = session.program;
  await chooseInMenu(app, 'CmdOrCtrl+Shift+I');
  await button('Undo').first().click();
  await window.getByText(/^undone /).waitFor();
  await window.keyboard.press('Escape');
  await legend().getByText('Boundaries: Census 2017').waitFor();
  await choose(wesleyan, 'Wesleyan University');
  expect(await countiesUnderTowns(window)).toEqual(towns.map(([, , , , name]) => `${name}, CT`));
});

test('nothing of it breaks a rule of the window', async () => {
  expect(await session.program.troubles()).toEqual([]);
});
