import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from './driver/examine.ts';
import { placeOnMap } from './driver/map-place.ts';
import { waitForMap } from './driver/program.ts';
import { row, selectedSchool } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

/** The tests below follow one another in one window. */
beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

/** The map may draw for seconds where there is no graphics card. */
const eventually = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 15_000 });

const page = () => session.program.window;
const map = () => page().getByRole('region', { name: 'Map', exact: true });
const legend = () => page().getByRole('region', { name: 'Legend' });
const list = () => page().locator('[role=listbox]');
const button = (name: string | RegExp) => map().getByRole('button', { name });

const brown = { unitid: '217156', longitude: -71.4025, latitude: 41.8262 };

async function selectBrown(): Promise<void> {
  await page().getByRole('textbox', { name: 'Search schools' }).fill('Brown University');
  await row(page(), brown.unitid).click();
  await page().getByRole('textbox', { name: 'Search schools' }).fill('');
  await list().focus();
  await eventually(() => selectedSchool(page())).toBe(brown.unitid);
  await waitForMap(page());
}

/** The middle of the map, in degrees. */
async function center(): Promise<[longitude: number, latitude: number]> {
  await waitForMap(page());
  const said = (await page().locator('[data-map]').getAttribute('data-center')) ?? '';
  const [longitude, latitude] = said.split(',').map(Number);
  return [longitude, latitude];
}

/** How many schools the chip over the map says are in the drawn area. */
async function drawnSchools(): Promise<number> {
  const said = await map().locator('p[role=status]', { hasText: 'drawn area' }).textContent();
  return Number(said?.split(' ')[0].replace(',', ''));
}

test('a selected school has its centre, spread, distances and attorneys on the map, and the legend says so', async () => {
  await selectBrown();
  await page().keyboard.press('z');
  for (const words of [
    'centre of immigrant population',
    /standard ellipse \(1 SD\): \d+ %/,
    '6, 12 and 24 miles',
    'attorneys, wider where nearer',
  ]) {
    await legend().getByText(words).waitFor();
  }
});

test('what is switched off is neither drawn nor explained', async () => {
  await map().getByRole('button', { name: 'Colours and layers' }).click();
  const lines = page().getByRole('checkbox', { name: 'Lines to attorneys' });
  await lines.waitFor();
  await lines.uncheck();
  await eventually(() => legend().getByText('attorneys, wider where nearer').count()).toBe(0);
  await lines.check();
  await legend().getByText('attorneys, wider where nearer').waitFor();
  await page().keyboard.press('Escape');
  await lines.waitFor({ state: 'detached' });
});

test('a box drawn with Shift narrows the list to the schools in it, and can be cleared', async () => {
  await selectBrown();
  const { x, y } = await placeOnMap(page(), brown.longitude, brown.latitude);
  await page().mouse.move(x - 30, y - 30);
  await page().keyboard.down('Shift');
  await page().mouse.down();
  await page().mouse.move(x + 30, y + 30, { steps: 4 });
  await page().mouse.up();
  await page().keyboard.up('Shift');
  await map()
    .getByText(/schools? in the drawn area/)
    .first()
    .waitFor();
  expect(await drawnSchools()).toBeGreaterThan(0);
  expect(await drawnSchools()).toBeLessThan(60);
  await row(page(), brown.unitid).waitFor();
  const shown = await list().locator('[data-unitid]').allTextContents();
  expect(shown.every((text) => /RI|MA|CT/.test(text))).toBe(true);
  expect(await selectedSchool(page())).toBe(brown.unitid);
  await button('Clear the drawn area').click();
  await eventually(() => map().getByText('in the drawn area').count()).toBe(0);
});

test('a lasso is drawn by hand, Esc puts it down, and a slip of the hand selects nothing', async () => {
  const { x, y } = await placeOnMap(page(), brown.longitude, brown.latitude);
  await list().focus();
  await page().keyboard.press('l');
  await map().getByText('Draw around the schools').waitFor();
  await page().mouse.click(x, y);
  expect(await map().getByText('in the drawn area').count()).toBe(0);
  await page().keyboard.press('Escape');
  await eventually(() => map().getByText('Draw around the schools').count()).toBe(0);
  expect(await selectedSchool(page())).toBe(brown.unitid);

  await button('Select schools with a lasso').click();
  await page().mouse.move(x - 25, y - 25);
  await page().mouse.down();
  for (const [right, down] of [
    [25, -25],
    [25, 25],
    [-25, 25],
  ]) {
    await page().mouse.move(x + right, y + down, { steps: 5 });
  }
  await page().mouse.up();
  await map()
    .getByText(/schools? in the drawn area/)
    .first()
    .waitFor();
  await row(page(), brown.unitid).waitFor();
  await button('Clear the drawn area').click();
});

test('by keyboard alone one goes to a state and lists the schools in view', async () => {
  await list().focus();
  await page().keyboard.press('g');
  const popup = page().getByRole('dialog', { name: 'Go to' });
  await popup.getByRole('button', { name: 'Massachusetts' }).focus();
  // Through Pennsylvania's row to the Pacific, and down to California.
  for (const key of ['ArrowDown', ...Array(9).fill('ArrowLeft'), 'ArrowDown']) {
    await page().keyboard.press(key);
  }
  const focused = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await focused()).toBe('California');
  await page().keyboard.press('Enter');
  await eventually(async () => Math.round((await center())[0])).toBeLessThan(-117);
  await page().keyboard.press('Escape');
  await popup.waitFor({ state: 'detached' });
  await list().focus();
  await page().keyboard.press('v');
  await eventually(() => list().locator('[data-unitid]').first().textContent()).toContain('CA');
  expect(await drawnSchools()).toBeGreaterThan(300);
  await button('Clear the drawn area').focus();
  await page().keyboard.press('Enter');
  await eventually(() => map().getByText('in the drawn area').count()).toBe(0);
});

test('regions are fitted to the map, and it moves by steps without dragging', async () => {
  await button('Go to…').click();
  const popup = page().getByRole('dialog', { name: 'Go to' });
  await popup.getByRole('button', { name: 'Northeast' }).click();
  await eventually(async () => (await center())[0]).toBeGreaterThan(-80);
  const [before] = await center();
  await popup.getByRole('button', { name: 'Move west' }).click();
  await eventually(async () => (await center())[0]).toBeLessThan(before - 0.5);
  const [longitude, latitude] = await center();
  await popup.getByRole('button', { name: 'Move south' }).click();
  await eventually(async () => (await center())[1]).toBeLessThan(latitude - 0.5);
  expect((await center())[0]).toBeCloseTo(longitude, 1);
  await popup.getByRole('button', { name: 'The whole country' }).click();
  await eventually(async () => (await center())[0]).toBeLessThan(-90);
  await page().keyboard.press('Escape');
  await popup.waitFor({ state: 'detached' });
});

test('the card of a county stays on the screen while the pointer moves over the county', async () => {
  const { x, y } = await placeOnMap(page(), -117, 38.5);
  await page().mouse.move(x, y);
  const card = page().locator('[data-map-card=county]');
  await card.waitFor();
  await page().evaluate(() => {
    const gone = { count: 0 };
    Object.assign(globalThis, { gone });
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes) {
        for (const node of removedNodes) {
          if (node instanceof HTMLElement && 'mapCard' in node.dataset) gone.count++;
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page().mouse.move(x + 24, y + 6, { steps: 24 });
  await card.waitFor();
  const gone = () =>
    page().evaluate(() => (globalThis as unknown as { gone: { count: number } }).gone.count);
  expect(await gone()).toBe(0);
});

test('the map is copied as an image with its legend and without its controls', async () => {
  await selectBrown();
  await page().keyboard.press('Control+Shift+C');
  const said = page().getByText(/The map is on the clipboard as an image/);
  await said.waitFor();
  const [, width, height] =
    /(\d+) × (\d+)/.exec((await said.textContent()) ?? '')?.map(Number) ?? [];
  const box = await page().locator('[data-map]').boundingBox();
  expect(Math.abs(width - (box?.width ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs(height - (box?.height ?? 0))).toBeLessThanOrEqual(1);
  const copied = await session.program.app.evaluate(({ clipboard }) => {
    const read = clipboard as unknown as {
      readImage(): {
        getSize(): { width: number; height: number };
        toBitmap(): { length: number; readUInt32LE(at: number): number };
      };
    };
    const image = read.readImage();
    const bitmap = image.toBitmap();
    const colours = new Set<number>();
    for (let at = 0; at + 4 <= bitmap.length; at += 4) colours.add(bitmap.readUInt32LE(at));
    return { ...image.getSize(), colours: colours.size };
  });
  expect(copied).toMatchObject({ width, height });
  // Counties, circles, letters: a picture of the map, and not of an empty window.
  expect(copied.colours).toBeGreaterThan(200);
  // The controls are back.
  await button('Go to…').waitFor();
  expect(await map().getAttribute('data-picture')).toBeNull();
});

test('axe finds nothing to mend in the tools of the map, light and dark', async () => {
  await list().focus();
  await page().keyboard.press('g');
  await page().getByRole('dialog', { name: 'Go to' }).waitFor();
  expect(await examine(page())).toEqual([]);
  await page().keyboard.press('Escape');
  await page().getByRole('dialog', { name: 'Go to' }).waitFor({ state: 'detached' });
});

test('nothing of it breaks a rule of the window', async () => {
  expect(await session.program.troubles()).toEqual([]);
});
