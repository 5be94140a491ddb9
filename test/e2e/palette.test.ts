import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from './driver/examine.ts';
import { selectedSchool } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

const page = () => session.program.window;
const palette = () => page().getByRole('dialog', { name: 'Search and commands' });
const found = () => palette().getByRole('option');
const active = () => palette().locator('[role=option][aria-selected=true]');

/** By keyboard alone: opens the palette and types. */
async function search(typed: string): Promise<void> {
  await page().keyboard.press('Control+k');
  await palette().waitFor();
  await page().keyboard.type(typed);
}

async function closePalette(): Promise<void> {
  await palette().waitFor();
  await page().keyboard.press('Escape');
  await palette().waitFor({ state: 'detached' });
}

test('a school is found by a misspelt name and opened with Enter alone', async () => {
  await search('worcestre state');
  await expect.poll(() => active().textContent()).toContain('Worcester State University');
  await page().keyboard.press('Enter');
  await palette().waitFor({ state: 'detached' });
  await page().getByRole('heading', { name: 'Worcester State University' }).first().waitFor();
  expect(await selectedSchool(page())).toBe('168430');
});

test('schools, cities, counties, metros and commands are found in one box', async () => {
  const expected = [
    ['umass boston', 'University of Massachusetts-Boston', 'School'],
    ['los angeles', 'Los Angeles', 'City'],
    ['sufolk county ma', 'Suffolk County', 'County'],
    ['greater bostn', 'Greater Boston', 'Metro'],
    ['import', 'Import…', 'Ctrl I'],
  ];
  for (const [typed, name, kind] of expected) {
    await search(typed);
    await expect.poll(() => active().textContent()).toContain(name);
    expect(await active().textContent()).toContain(kind);
    await closePalette();
  }
});

test('a command does what its menu item does', async () => {
  await search('show the profile');
  await page().keyboard.press('Enter');
  await page().getByRole('radio', { name: 'Profile', checked: true }).waitFor();
  await search('show the map');
  await page().keyboard.press('Enter');
  await page().getByRole('radio', { name: 'Map', checked: true }).waitFor();
});

test('every command of the menus is in the palette with its keys', async () => {
  const inMenus = await session.program.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((menu) => menu.submenu?.items ?? [])
      .filter((item) => item.accelerator && !item.role)
      .map((item) => item.accelerator as string),
  );
  expect(inMenus.length).toBeGreaterThan(15);
  await search('');
  const shown = await found().allTextContents();
  const missing = inMenus
    .filter((keys) => keys !== 'CmdOrCtrl+K')
    .map((keys) => keys.replace('CmdOrCtrl', 'Ctrl').replaceAll('+', ' '))
    .filter((keys) => !shown.some((text) => text.endsWith(keys)));
  expect(missing).toEqual([]);
  await closePalette();
});

test('a city narrows the list to its schools, and Escape in the palette leaves the school alone', async () => {
  const before = await selectedSchool(page());
  await search('xqzvw');
  await expect.poll(() => palette().getByRole('status').textContent()).toMatch(/^Nothing has/);
  await closePalette();
  expect(await selectedSchool(page())).toBe(before);
  await search('worcester');
  await expect.poll(() => active().textContent()).toContain('City');
  await page().keyboard.press('Enter');
  await palette().waitFor({ state: 'detached' });
  await expect
    .poll(() => page().getByRole('textbox', { name: 'Search schools' }).inputValue())
    .toBe('Worcester MA');
  await page().keyboard.press('Control+f');
  await expect
    .poll(() => page().evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Search schools');
  await page().keyboard.press('Escape');
});

test('a county or a metro opens with all that is told of it', async () => {
  for (const [typed, name] of [
    ['sufolk county ma', 'Suffolk County'],
    ['greater bostn', 'Greater Boston'],
  ]) {
    await search(typed);
    await expect.poll(() => found().count()).toBeGreaterThan(0);
    await page().keyboard.press('Enter');
    await palette().waitFor({ state: 'detached' });
    await page().getByRole('heading', { name, level: 2 }).waitFor();
  }
  await page().keyboard.press('Escape');
});

test('the arrows walk round the list and the row in use stays in sight', async () => {
  await search('community college');
  await expect.poll(() => found().count()).toBeGreaterThan(20);
  await page().keyboard.press('ArrowUp');
  const last = found().last();
  await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
  const list = await palette().getByRole('listbox').boundingBox();
  const row = await last.boundingBox();
  if (list === null || row === null) throw new Error('The palette is not drawn');
  expect(row.y + row.height).toBeLessThanOrEqual(list.y + list.height + 1);
  await closePalette();
});

test('axe finds nothing to mend in the palette, light and dark', async () => {
  await search('bost');
  expect(await examine(page())).toEqual([]);
  await closePalette();
  expect(await session.program.troubles()).toEqual([]);
});
