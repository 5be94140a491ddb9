import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel, stage, waitUntilSaved } from './driver/candidate.ts';
import { readFocus, walkTo } from './driver/focus.ts';
import { answerDialogs } from './driver/hand-over.ts';
import { card, pipeline } from './driver/pipeline.ts';
import { pagesView, shownPage } from './driver/presentation.ts';
import { nextUndo } from './driver/profile.ts';
import { selectedSchool, weightSlider } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';
import { shownCities } from './driver/shortlist.ts';

/** The main job from the first start to the board room, without a mouse; the tests follow one another. */
let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});

afterAll(() => session?.close());

const worcester = '168430';
const patient = { timeout: 15_000 };
const page = () => session.program.window;

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page().keyboard.press(key);
}

/** The ring may take a moment to come where motion is wanted. */
const expectShown = (where = '') =>
  expect.poll(async () => (await readFocus(page())).shown, { message: where }).toBe(true);

/** Finds a place or a command and goes there. */
async function find(typed: string, expected: string | RegExp): Promise<void> {
  const palette = page().getByRole('dialog', { name: 'Search and commands' });
  await press('Control+k');
  await palette.waitFor();
  await expectShown();
  await page().keyboard.type(typed);
  await expect
    .poll(() => palette.locator('[aria-selected=true]').textContent(), patient)
    .toMatch(expected);
  await press('Enter');
  await palette.waitFor({ state: 'detached' });
}

/** Into the list, which has the selected school before it. */
async function enterList(): Promise<void> {
  await press('Control+f');
  await walkTo(page(), 'Schools by fit');
}

const layer = (window: Page) => window.getByRole('main', { name: 'Schools side by side' });

test('a school is found by its name and its panel is read to the end', async () => {
  await find('worcestre state', /Worcester State University/);
  await panel(page()).getByRole('heading', { name: 'Worcester State University' }).waitFor();
  expect(await selectedSchool(page())).toBe(worcester);
  await enterList();
  await press('Enter');
  // Everything in the panel that can be pressed can be reached, and is seen to be reached.
  const names: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    await press('Tab');
    const { name } = await readFocus(page());
    const inside = await panel(page()).evaluate((element) =>
      element.contains(document.activeElement),
    );
    if (!inside) break;
    await expectShown(name);
    names.push(name);
  }
  expect(names).toContain('Add to shortlist');
  expect(names).toContain('Take in view…');
  expect(names.length).toBeGreaterThan(8);
});

test('its area opens and closes, with the school still there', async () => {
  await enterList();
  await press('a');
  await panel(page()).locator('[data-area]').waitFor();
  await walkTo(page(), 'Close the area');
  await press('Enter');
  await panel(page()).getByRole('heading', { name: 'Worcester State University' }).waitFor();
});

test('a weight is moved, and the list is ranked anew', async () => {
  await press('Control+4');
  await page().getByRole('heading', { name: 'Weights' }).first().waitFor();
  await walkTo(page(), 'Weight of Need');
  await press('ArrowRight', 'ArrowRight');
  expect(await weightSlider(page(), 'Need').inputValue()).toBe('32');
  // Those who cannot see the list are told what has become of it.
  await page()
    .locator('[data-announcer=ranks]')
    .getByText(/^First is .+ Worcester State University is \d+/)
    .waitFor();
  await press('Control+1');
});

test('two schools are compared in the panel, then four side by side', async () => {
  await enterList();
  await press('Enter');
  await walkTo(page(), 'Compare with…');
  await press('Enter');
  await expectShown();
  await page().keyboard.type('Brown University');
  await press('Enter');
  await panel(page())
    .getByRole('heading', { name: /Worcester State University.*Brown|Brown.*Worcester State/ })
    .first()
    .waitFor();
  await walkTo(page(), 'Side by side');
  await press('Enter');
  const columns = layer(page()).locator('th[data-unitid]');
  await expect.poll(() => columns.count(), patient).toBe(2);
  for (const unitid of ['166638', '209807']) {
    await press('a');
    await layer(page()).getByRole('combobox').waitFor();
    await expectShown();
    await page().keyboard.type(unitid);
    await layer(page()).getByRole('option').first().waitFor();
    await press('Enter');
    await layer(page()).getByRole('combobox').waitFor({ state: 'detached' });
  }
  await expect.poll(() => columns.count(), patient).toBe(4);
  await walkTo(page(), 'Leave the comparison');
  await press('Enter');
  await layer(page()).waitFor({ state: 'detached' });
});

test('the school goes onto the shortlist and into view, and its stage is moved on the board', async () => {
  await enterList();
  await press('Enter');
  await walkTo(page(), 'Close the comparison');
  await press('Enter');
  await enterList();
  await press('s');
  await panel(page()).getByRole('button', { name: 'On the shortlist' }).waitFor();
  await press('Enter');
  await walkTo(page(), 'Take in view…');
  await press('Enter');
  await walkTo(page(), /We identified the school/);
  await press('Enter');
  await stage(page(), 'Identified').waitFor();
  await press('Control+3');
  await card(page(), worcester).waitFor();
  await walkTo(page(), /^Worcester State University\s*fit/);
  await press('Alt+ArrowRight');
  await pipeline(page()).locator(`[data-stage=contact] [data-card="${worcester}"]`).waitFor();
  await expectShown();
  expect(await nextUndo(page())).toContain('stage of Worcester State University');
});

test('the shortlist is presented and leaves as a table', async () => {
  await press('Control+2');
  await expect.poll(() => shownCities(page()), patient).toHaveLength(1);
  await find('present the shortlist', /Present the shortlist/);
  await pagesView(page()).waitFor({ timeout: 60_000 });
  expect(await shownPage(page())).toBe('title');
  await press('PageDown');
  await expect.poll(() => shownPage(page()), patient).toBe('map');
  await press('Escape');
  const question = page().getByRole('dialog', { name: 'Record what was shown?' });
  await question.waitFor();
  await walkTo(page(), 'Not now');
  await press('Enter');
  await question.waitFor({ state: 'detached' });

  const file = join(session.folder, 'shortlist.csv');
  await answerDialogs(session.program.app, { save: file });
  await press('Control+e');
  await page().getByRole('region', { name: 'Export' }).waitFor();
  await walkTo(page(), /^Board pack/);
  for (let steps = 0; steps < 12; steps++) {
    if ((await readFocus(page())).name.startsWith('Table (CSV)')) break;
    await press('ArrowDown');
  }
  await expectShown();
  await walkTo(page(), 'Export CSV…');
  await press('Enter');
  await page()
    .getByText(/^shortlist\.csv is written/)
    .waitFor();
  expect(readFileSync(file, 'utf8')).toContain(worcester);
  await press('Escape');
});

test('all of it is undone by its key', async () => {
  await press('Control+1');
  for (let steps = 0; (await nextUndo(page())) !== 'Nothing to undo'; steps++) {
    if (steps > 20) throw new Error('There is no end of what can be undone');
    await press('Control+z');
  }
  expect(await weightSlider(page(), 'Need').inputValue()).toBe('30');
  await press('Control+2');
  await expect.poll(() => shownCities(page()), patient).toEqual([]);
  await press('Control+3');
  await expect.poll(() => card(page(), worcester).count(), patient).toBe(0);
  await waitUntilSaved(page());
  expect(await session.program.troubles()).toEqual([]);
});
