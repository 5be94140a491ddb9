import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rankInTerminal } from './driver/command-line.ts';
import { placeOnMap } from './driver/map-place.ts';
import {
  inFolder,
  openProgram,
  type Program,
  waitForMap,
  waitForRankedMap,
} from './driver/program.ts';
import { dragWeight, listedSchools, row, selectedSchool, weightSlider } from './driver/ranking.ts';

let program: Program;
let folder: string;
let done: () => void;

/** The first start, in an empty data folder; the tests below follow one another in one window. */
beforeAll(async () => {
  await new Promise<void>((ready, failed) => {
    inFolder(async (made) => {
      folder = made;
      program = await openProgram({ dataFolder: folder });
      await waitForRankedMap(program.window);
      ready();
      await new Promise<void>((over) => {
        done = over;
      });
    }).catch(failed);
  });
});

afterAll(() => done?.());

const brown = { unitid: '217156', longitude: -71.4025, latitude: 41.8262 };

test('the first start makes the workspace and ranks the country as the command line does', async () => {
  expect(existsSync(join(folder, 'United States.atlas'))).toBe(true);
  const listed = await listedSchools(program.window, 7);
  const printed = await rankInTerminal(folder, '--top', '7');
  expect(listed.map(({ unitid, rank }) => ({ unitid, rank }))).toEqual(
    printed.map(({ unitid, rank }) => ({ unitid, rank })),
  );
});

test('choosing a school in the list opens it in the panel and brings the map to it', async () => {
  const { window } = program;
  await window.getByRole('textbox', { name: 'Search schools' }).fill('Brown University');
  await row(window, brown.unitid).click();
  expect(await selectedSchool(window)).toBe(brown.unitid);
  await window.getByRole('heading', { name: 'Brown University' }).first().waitFor();
  const { x, y } = await placeOnMap(window, brown.longitude, brown.latitude);
  const box = await window.locator('[data-map]').boundingBox();
  if (box === null) throw new Error('The map is not drawn');
  expect(x).toBeGreaterThan(box.x);
  expect(x).toBeLessThan(box.x + box.width);
  expect(y).toBeGreaterThan(box.y);
  expect(y).toBeLessThan(box.y + box.height);
  // Close enough to see the school's own area, not the whole country.
  expect(Number(await window.locator('[data-map]').getAttribute('data-zoom'))).toBeGreaterThan(5);
  await window.getByRole('textbox', { name: 'Search schools' }).fill('');
});

test('the arrow keys walk the list and the panel follows', async () => {
  const { window } = program;
  await window.locator('[role=listbox]').focus();
  await window.keyboard.press('Home');
  const [first, second] = await listedSchools(window, 2);
  expect(await selectedSchool(window)).toBe(first.unitid);
  await window.keyboard.press('ArrowDown');
  expect(await selectedSchool(window)).toBe(second.unitid);
  const name = second.text.replace(/^\d+\. /, '').split(';')[0];
  await window.getByRole('heading', { name }).first().waitFor();
});

test('choosing a school on the map selects it in the list and in the panel', async () => {
  const { window } = program;
  await window.getByRole('textbox', { name: 'Search schools' }).fill('Brown University');
  await row(window, brown.unitid).click();
  await waitForMap(window);
  const { x, y } = await placeOnMap(window, brown.longitude, brown.latitude);
  await window.keyboard.press('Escape');
  expect(await selectedSchool(window)).toBeNull();
  await window.mouse.click(x, y);
  await expect.poll(() => selectedSchool(window)).toBe(brown.unitid);
  await window.getByRole('heading', { name: 'Brown University' }).first().waitFor();
  await window.getByRole('textbox', { name: 'Search schools' }).fill('');
});

test('dragging a weight re-ranks the list, and the command line agrees once it is saved', async () => {
  const { window } = program;
  await window.keyboard.press('Escape');
  await window.locator('[role=listbox]').evaluate((list) => list.scrollTo(0, 0));
  const before = await listedSchools(window, 7);
  await dragWeight(window, 'Students', 0.95);
  await expect
    .poll(async () => (await listedSchools(window, 7)).map((school) => school.unitid))
    .not.toEqual(before.map((school) => school.unitid));
  expect(Number(await weightSlider(window, 'Students').inputValue())).toBeGreaterThan(80);
  await window.getByText('Saved', { exact: true }).waitFor();
  const after = await listedSchools(window, 7);
  const printed = await rankInTerminal(folder, '--top', '7');
  expect(after.map(({ unitid }) => unitid)).toEqual(printed.map(({ unitid }) => unitid));
});

test('a weight moves by keyboard, the weights keep adding up to 100, and reset brings them back', async () => {
  const { window } = program;
  const before = Number(await weightSlider(window, 'Need').inputValue());
  await weightSlider(window, 'Need').focus();
  await window.keyboard.press('ArrowRight');
  await expect
    .poll(async () => Number(await weightSlider(window, 'Need').inputValue()))
    .toBeCloseTo(before + 1, 6);
  const boxes = window.getByRole('textbox', { name: /^Weight of .* in numbers$/ });
  const sum = async () =>
    (
      await boxes.evaluateAll((inputs) => inputs.map((i) => Number((i as HTMLInputElement).value)))
    ).reduce((a, b) => a + b, 0);
  expect(await sum()).toBe(100);
  await window.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => weightSlider(window, 'Need').inputValue()).toBe('30');
  expect(await sum()).toBe(100);
});

test('filters shorten the list but change no rank', async () => {
  const { window } = program;
  const full = await rankInTerminal(folder, '--top', '0');
  const ranks = new Map(full.map(({ unitid, rank }) => [unitid, rank]));
  await window.getByRole('button', { name: 'Filter' }).click();
  await window.getByRole('textbox', { name: 'Undergraduates from' }).fill('30000');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: /^30,000 undergraduates or more/ }).waitFor();
  await expect.poll(async () => (await listedSchools(window, 3))[2].rank).toBeGreaterThan(3);
  for (const { unitid, rank } of await listedSchools(window, 7))
    expect(rank).toBe(ranks.get(unitid));
  await window.getByRole('button', { name: 'Clear filters' }).click();
});

test('the area switch ranks by county as the command line does', async () => {
  const { window } = program;
  await window.getByRole('radio', { name: 'County' }).click();
  const printed = await rankInTerminal(folder, '--area', 'county', '--top', '7');
  await expect
    .poll(async () => (await listedSchools(window, 7)).map(({ unitid }) => unitid))
    .toEqual(printed.map(({ unitid }) => unitid));
  await window.getByRole('radio', { name: 'Auto' }).click();
  await window.getByText('Saved', { exact: true }).waitFor();
});

test('the second start opens the saved workspace with the weights as they were', async () => {
  await dragWeight(program.window, 'Attorneys', 0.6);
  await program.window.getByText('Saved', { exact: true }).waitFor();
  const weight = await weightSlider(program.window, 'Attorneys').inputValue();
  expect(await program.troubles()).toEqual([]);
  const { reached } = await program.close();
  expect(reached).toEqual([]);
  const made = statSync(join(folder, 'United States.atlas')).birthtimeMs;

  program = await openProgram({ dataFolder: folder });
  await waitForRankedMap(program.window);
  expect(await weightSlider(program.window, 'Attorneys').inputValue()).toBe(weight);
  expect(statSync(join(folder, 'United States.atlas')).birthtimeMs).toBe(made);
});

test('the window breaks no rule of its content security policy and nothing reaches for the network', async () => {
  const { window } = program;
  await expect(
    window.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    ),
  ).resolves.toBe('refused');
  // The attempt above is the one violation; without it there is none.
  expect((await program.troubles()).filter((trouble) => !trouble.includes('example.org'))).toEqual(
    [],
  );
  const { reached } = await program.close();
  expect(reached.filter((address) => !address.includes('example.org'))).toEqual([]);
});
