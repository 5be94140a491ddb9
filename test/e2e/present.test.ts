import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from './driver/examine.ts';
import { answerDialogs, chooseInMenu } from './driver/hand-over.ts';
import {
  dragLiveWeight,
  liveRanks,
  pageNumbers,
  pagesView,
  present,
  presentBeside,
  shownPage,
} from './driver/presentation.ts';
import { dragWeight } from './driver/ranking.ts';
import { saveShortlist } from './driver/saved-shortlist.ts';
import { openFirstStart, type Session } from './driver/session.ts';

/** A shortlist of three cities shown in the room, recorded, and opened again later. */
let session: Session;

/** The country is on its way to each window. */
const patient = { timeout: 15_000 };

const boston = '166638';
const worcester = '168430';
const brown = '217156';

beforeAll(async () => {
  session = await openFirstStart((folder) => saveShortlist(folder, [boston, worcester, brown]));
});
afterAll(() => session?.close());

const press = (window: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => window.keyboard.press(key)), Promise.resolve());

test('the shortlist is presented from the menu and walked through by keys', async () => {
  const { window, app, troubles } = session.program;
  await present(window, app);
  expect(await shownPage(window)).toBe('title');
  await window.getByText('What a new clinic means').waitFor();
  const walked: (string | null)[] = [];
  const [, pages] = await pageNumbers(window);
  for (let page = 0; page < pages; page++) {
    walked.push(await shownPage(window));
    expect(await examine(window)).toEqual([]);
    await press(window, page % 2 === 0 ? 'PageDown' : 'ArrowRight');
  }
  expect(walked).toEqual([
    'title',
    'map',
    'shortlist-0',
    'city-0',
    'city-1',
    'city-2',
    'comparison-0',
    'robustness-0',
    'live',
    'sources-0',
  ]);
  // Beyond the last page there is none.
  expect(await pageNumbers(window)).toEqual([pages, pages]);
  await press(window, 'Home', ' ', 'PageUp', '4', 'Enter');
  expect(await shownPage(window)).toBe('city-0');
  await pagesView(window).getByText('418,111 immigrants within reach').first().waitFor();
  await press(window, 'End', '1', '0', 'Enter', 'Backspace');
  expect(await shownPage(window)).toBe('live');
  await press(window, 'b');
  await window.locator('[data-blank]').waitFor();
  await press(window, '.');
  await window.locator('[data-blank]').waitFor({ state: 'detached' });
  expect(await troubles()).toEqual([]);
});

test('a click goes on and one at the left edge back, but not one on a slider', async () => {
  const { window } = session.program;
  await press(window, 'Home');
  await window.mouse.click(900, 400);
  expect(await shownPage(window)).toBe('map');
  await window.mouse.click(60, 400);
  expect(await shownPage(window)).toBe('title');
});

test('the live page ranks the country anew with every movement, and one key resets it', async () => {
  const { window } = session.program;
  await press(window, '9', 'Enter');
  await expect.poll(() => liveRanks(window), patient).toMatchObject({ [boston]: '110' });
  const before = await liveRanks(window);
  const profile = () =>
    window.evaluate(() => (globalThis as never as Bridge).clinicAtlas.request('profile', {}));
  const saved = await profile();
  await dragLiveWeight(window, 'Students', 0.95);
  expect(await shownPage(window)).toBe('live');
  const moved = await liveRanks(window);
  expect(moved).not.toEqual(before);
  expect(Object.values(moved).some((said) => /^\d+ [+−]\d+$/.test(said))).toBe(true);
  await press(window, 'r');
  expect(await liveRanks(window)).toEqual(before);
  // By keyboard as well: the slider keeps its arrows, the clicker's keys turn the page.
  await pagesView(window).getByRole('slider', { name: 'Weight of Need' }).focus();
  await press(window, 'ArrowRight', 'ArrowRight');
  expect(await shownPage(window)).toBe('live');
  await expect.poll(() => pagesView(window).getByText('was 30').count()).toBe(1);
  await press(window, 'r', 'PageDown');
  expect(await shownPage(window)).toBe('sources-0');
  expect(await profile()).toEqual(saved);
});

test('it ends with Esc, and what was shown is recorded under a title', async () => {
  const { window } = session.program;
  await press(window, 'Escape');
  const dialog = window.getByRole('dialog', { name: 'Record what was shown?' });
  await dialog.waitFor();
  expect(await pagesView(window).count()).toBe(0);
  expect(await examine(window)).toEqual([]);
  await dialog.getByLabel('Title').fill('');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await dialog.getByText('Give it a title').waitFor();
  await dialog.getByLabel('Title').fill('Board, November');
  await press(window, 'Enter');
  await window.getByText('“Board, November” is recorded').waitFor();
});

test('the presenter view steers pages in a window of their own', async () => {
  const { window, app } = session.program;
  const pages = await presentBeside(app);
  const view = window.getByRole('main', { name: 'Presenter view' });
  await view.waitFor();
  expect(await shownPage(pages)).toBe('title');
  await view.getByRole('button', { name: 'Next page' }).click();
  await expect.poll(() => shownPage(pages)).toBe('map');
  await view.getByRole('navigation', { name: 'Pages' }).getByText('Greater Boston').click();
  await expect.poll(() => shownPage(pages)).toBe('city-0');
  await view.getByRole('heading', { name: 'Why it ranks there' }).waitFor();
  await press(pages, 'PageDown');
  await view.getByText('5 of 10').waitFor();
  await view.getByRole('button', { name: 'Blank the screen (B)' }).click();
  await pages.locator('[data-blank]').waitFor();
  await press(window, 'b', '9', 'Enter');
  await expect.poll(() => liveRanks(pages), patient).toMatchObject({ [boston]: '110' });
  await view.getByRole('slider', { name: 'Weight of Students' }).focus();
  await press(window, 'End');
  await expect.poll(() => liveRanks(pages)).not.toMatchObject({ [boston]: '110' });
  expect(await liveRanks(pages)).toEqual(await liveRanks(window));
  for (const each of [window, pages]) expect(await examine(each)).toEqual([]);
  await view.getByRole('button', { name: 'End (Esc)' }).click();
  await expect.poll(() => app.windows().length).toBe(1);
  await window.getByRole('button', { name: 'Not now' }).click();
});

test('the window of the pages has the same bridge and may ask for less', async () => {
  const { window, app } = session.program;
  const pages = await presentBeside(app);
  const found = await pages.evaluate(async () => {
    const { clinicAtlas } = globalThis as never as Bridge;
    const code = async (name: string) => (await clinicAtlas.request(name, {})).problem?.code;
    return {
      require: typeof (globalThis as { require?: unknown }).require,
      bridge: Object.keys(clinicAtlas).sort(),
      opened: globalThis.open('https://example.org/') === null,
      codes: [await code('profile'), await code('decisions'), await code('atlas')],
    };
  });
  expect(found).toEqual({
    require: 'undefined',
    bridge: ['request', 'subscribe'],
    opened: true,
    codes: ['asker-refused', 'asker-refused', undefined],
  });
  const before = pages.url();
  await pages.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await pages.waitForTimeout(300);
  expect(pages.url()).toBe(before);
  // The window may be gone before the key has been let go.
  await press(pages, 'Escape').catch(() => undefined);
  await expect.poll(() => app.windows().length).toBe(1);
  await window.getByRole('button', { name: 'Not now' }).click();
});

test('a record is opened as it was after weights were changed, and compared with today', async () => {
  const { window, app, troubles } = session.program;
  await dragWeight(window, 'Students', 0.9);
  await chooseInMenu(app, 'CmdOrCtrl+Shift+D');
  const records = window.getByRole('main', { name: 'Decision records' });
  await records.getByRole('heading', { name: 'Board, November' }).waitFor();
  await records.getByText('What a new clinic means').waitFor();
  // Pages are drawn as they come into view.
  await records.locator('[data-page=city-0]').scrollIntoViewIfNeeded();
  await records.getByText('418,111 immigrants within reach').first().waitFor();
  expect(await examine(window)).toEqual([]);
  // Its report goes into a file as it was, not as it would be made today.
  const path = join(session.folder, 'record.pdf');
  await answerDialogs(app, { save: path });
  await records.getByRole('button', { name: 'Export…' }).click();
  await window.getByText(/^record\.pdf is written: 3 cities/).waitFor({ timeout: 60_000 });
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  await records.getByRole('radio', { name: 'Compared with today' }).click();
  await records.getByText(/^Since then: .*the profile is not that of then\.$/).waitFor();
  await records.getByText(/^Need weighs \d+ % instead of 30 %$/).waitFor();
  await records
    .getByText(/^Since then: fit \d+ to \d+; rank \d+\w+ to [\d,]+\w+$/)
    .first()
    .waitFor();
  expect(await examine(window)).toEqual([]);
  await records.getByRole('button', { name: 'Present as it was' }).click();
  await pagesView(window).waitFor();
  await window.getByText('as it was recorded').waitFor();
  await press(window, '9', 'Enter');
  // The figures are still those of then, so that the live page is there, under the weights of then.
  await expect.poll(() => liveRanks(window), patient).toMatchObject({ [boston]: '110' });
  await press(window, 'Escape');
  // No record of a record is offered.
  await records.waitFor();
  expect(await window.getByRole('dialog').count()).toBe(0);
  await press(window, 'Escape');
  await records.waitFor({ state: 'detached' });
  expect(await troubles()).toEqual([]);
});

interface Bridge {
  clinicAtlas: {
    request(name: string, input: unknown): Promise<{ problem?: { code: string } }>;
  };
}
