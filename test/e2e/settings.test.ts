import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from './driver/examine.ts';
import { openProgram, waitForMap, waitForRankedMap } from './driver/program.ts';
import { row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

const page = () => session.program.window;
const brown = '217156';

/** Chooses in a menu within a menu, by its words. */
async function choose(label: string): Promise<void> {
  await session.program.app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []);
    const within = items?.flatMap((item) => item.submenu?.items ?? []);
    const item = [...(items ?? []), ...(within ?? [])].find((one) => one.label === wanted);
    if (item === undefined) throw new Error(`No menu item is called ${wanted}`);
    item.click();
  }, label);
}

const widthOf = (pane: 'list' | 'panel') =>
  page()
    .locator(`[data-pane=${pane}]`)
    .evaluate((element) => Math.round(element.getBoundingClientRect().width));

test('kilometres are in every distance at once, and stay so after another start', async () => {
  await page().getByRole('textbox', { name: 'Search schools' }).fill('Brown University');
  await row(page(), brown).click();
  const picture = page().locator('svg[role=img][aria-label^="Map of"]');
  await expect.poll(() => picture.getAttribute('aria-label')).toMatch(/lives \d+\.\d miles away/);
  const inMiles = Number(
    /lives ([\d.]+)/.exec((await picture.getAttribute('aria-label')) ?? '')?.[1],
  );
  await choose('&Kilometres');
  await expect
    .poll(() => picture.getAttribute('aria-label'))
    .toMatch(/lives \d+\.\d kilometres away/);
  const inKm = Number(/lives ([\d.]+)/.exec((await picture.getAttribute('aria-label')) ?? '')?.[1]);
  expect(inKm / inMiles).toBeCloseTo(1.609, 1);
  await page()
    .getByText(/half-distance 19\.3 km/)
    .waitFor();
  await expect.poll(() => page().locator('main figcaption').first().textContent()).toMatch(/ km$/);
  expect(await picture.textContent()).not.toMatch(/\bmi(les)?\b/);
  await page().keyboard.press('Control+4');
  const box = page().getByRole('textbox', { name: 'Half-distance of immigrants in kilometres' });
  expect(await box.inputValue()).toBe('19.3');
  await box.fill('20');
  await box.press('Enter');
  await expect.poll(() => box.inputValue()).toMatch(/^20(\.0)?$/);
  await page()
    .getByRole('button', { name: /^Undo: half-distance/ })
    .click();
  await page().keyboard.press('Control+1');
});

test('a pane is resized by keyboard and by hand, within its limits', async () => {
  const splitter = page().getByRole('separator', { name: 'Width of the list' });
  const before = await widthOf('list');
  await splitter.focus();
  await page().keyboard.press('ArrowRight');
  await expect.poll(() => widthOf('list')).toBe(before + 16);
  await page().keyboard.press('Home');
  await expect.poll(() => widthOf('list')).toBe(280);
  expect(await splitter.getAttribute('aria-valuenow')).toBe('280');
  const line = await page().getByRole('separator', { name: 'Width of the school' }).boundingBox();
  if (line === null) throw new Error('The splitter is not drawn');
  const panel = await widthOf('panel');
  const [x, y] = [line.x + line.width / 2, line.y + 300];
  await page().mouse.move(x, y);
  await page().mouse.down();
  await page().mouse.move(x - 60, y, { steps: 6 });
  await page().mouse.up();
  await expect.poll(() => widthOf('panel')).toBe(panel + 60);
  await waitForMap(page());
});

test('panes fold away and come back with their contents, by button and by key', async () => {
  await page().getByRole('listbox').first().focus();
  await choose('&List beside the map');
  await expect.poll(() => page().locator('[data-pane=list]').isVisible()).toBe(false);
  // The focus is not lost with what had it.
  await expect
    .poll(() => page().evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Unfold the list');
  await waitForMap(page());
  expect(await examine(page())).toEqual([]);
  await page().keyboard.press('Control+f');
  await expect.poll(() => page().locator('[data-pane=list]').isVisible()).toBe(true);
  await expect
    .poll(() => page().evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Search schools');
  await row(page(), brown).waitFor();
  await page().getByRole('button', { name: 'Fold the school' }).click();
  await expect.poll(() => page().locator('[data-pane=panel]').isVisible()).toBe(false);
});

test('theme, units and panes are as they were after another start', async () => {
  await choose('&Dark');
  const isDark = () => page().evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page().emulateMedia({ colorScheme: null });
  await expect.poll(isDark).toBe(true);
  await session.program.close();
  const program = await openProgram({ dataFolder: session.folder });
  session = { ...session, program };
  await waitForRankedMap(page());
  await page().emulateMedia({ colorScheme: null });
  await expect.poll(isDark).toBe(true);
  expect(await widthOf('list')).toBe(280);
  expect(await page().locator('[data-pane=panel]').isVisible()).toBe(false);
  await page()
    .getByText(/half-distance 19\.3 km/)
    .waitFor();
  await choose('&Light');
  await expect.poll(isDark).toBe(false);
  await choose('&Miles');
  await page()
    .getByText(/half-distance 12 mi/)
    .waitFor();
  await page().getByRole('button', { name: 'Unfold the school' }).click();
  await page().locator('[data-pane=panel]').waitFor();
  expect(await session.program.troubles()).toEqual([]);
});
