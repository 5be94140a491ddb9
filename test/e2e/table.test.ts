import { afterAll, beforeAll, expect, test } from 'vitest';
import { rankInTerminal } from './driver/command-line.ts';
import { examine } from './driver/examine.ts';
import { inFolder, openProgram, type Program, waitForRankedMap } from './driver/program.ts';
import { listedSchools, selectedSchool } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';
import { columnsShown, figuresOf, header, rowsShown, table } from './driver/table.ts';

let session: Session;
let program: Program;

/** The tests below follow one another in one window. */
beforeAll(async () => {
  session = await openFirstStart();
  program = session.program;
});

afterAll(async () => {
  await session?.close();
});

const clipboard = () => program.app.evaluate(({ clipboard: board }) => board.readText());
const isFalling = (figures: number[]) =>
  figures.every((one, i) => i === 0 || figures[i - 1] >= one);

test('Ctrl T turns the list into a table of the same schools in the same order, and back', async () => {
  const { window } = program;
  const listed = await listedSchools(window, 6);
  await window.keyboard.press('Control+t');
  await table(window).waitFor();
  const rows = await rowsShown(window, 6);
  expect(rows.map(({ unitid }) => unitid)).toEqual(listed.map(({ unitid }) => unitid));
  await window.keyboard.press('Control+t');
  await table(window).waitFor({ state: 'detached' });
  expect(await listedSchools(window, 6)).toEqual(listed);
  await window.getByRole('radio', { name: 'Table', exact: true }).click();
  await table(window).waitFor();
});

test('a press on a header sorts by that column, and Shift adds a key', async () => {
  const { window } = program;
  await header(window, 'undergraduates').click();
  await expect
    .poll(async () => (await figuresOf(window, 'undergraduates', 1))[0])
    .toBeGreaterThan(60_000);
  expect(isFalling(await figuresOf(window, 'undergraduates', 10))).toBe(true);
  await header(window, 'baselines-met').click();
  await header(window, 'reach').click({ modifiers: ['Shift'] });
  const met = await figuresOf(window, 'baselines-met', 10);
  const reach = await figuresOf(window, 'reach', 10);
  expect(isFalling(met)).toBe(true);
  expect(isFalling(reach.filter((_, i) => met[i] === met[0]))).toBe(true);
  expect(await table(window).locator('th[aria-sort=descending]').count()).toBe(2);
});

test('columns are chosen, moved and widened by keyboard alone, and stay so', async () => {
  const { window } = program;
  await window.getByRole('button', { name: 'Columns' }).click();
  const panel = window.getByRole('dialog', { name: 'Columns of the table' });
  await panel.getByRole('checkbox', { name: 'State', exact: true }).check();
  await panel.getByRole('checkbox', { name: 'Centrality' }).uncheck();
  await window.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  const before = await columnsShown(window);
  expect(before).toContain('state');
  expect(before).not.toContain('centrality');
  await header(window, 'fit').focus();
  await window.keyboard.press('Alt+ArrowRight');
  await expect
    .poll(() => columnsShown(window))
    .toEqual(['rank', 'school', 'need', 'fit', ...before.slice(4)]);
  const width = async () => (await header(window, 'fit').boundingBox())?.width ?? 0;
  const narrow = await width();
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).toBe(narrow + 16);
  // The focus went with the column.
  expect(await header(window, 'fit').evaluate((button) => button === document.activeElement)).toBe(
    true,
  );
});

test('a header is dragged to another place, and its edge to another width', async () => {
  const { window } = program;
  const before = await columnsShown(window);
  const from = await header(window, 'need').boundingBox();
  const to = await header(window, 'attorneys').boundingBox();
  if (from === null || to === null) throw new Error('The headers are not drawn');
  await window.mouse.move(from.x + 30, from.y + 20);
  await window.mouse.down();
  await window.mouse.move(to.x + 40, to.y + 20, { steps: 8 });
  await window.mouse.up();
  await expect
    .poll(() => columnsShown(window))
    .toEqual(['rank', 'school', 'fit', 'attorneys', 'need', ...before.slice(5)]);
  // It was a drag and no press: the order is as it was.
  expect(await header(window, 'need').locator('xpath=..').getAttribute('aria-sort')).toBeNull();
  const edge = await header(window, 'need').boundingBox();
  if (edge === null) throw new Error('The header is not drawn');
  await window.mouse.move(edge.x + edge.width, edge.y + 20);
  await window.mouse.down();
  await window.mouse.move(edge.x + edge.width + 40, edge.y + 20, { steps: 8 });
  await window.mouse.up();
  await expect
    .poll(async () => (await header(window, 'need').boundingBox())?.width)
    .toBe(edge.width + 40);
});

test('filters combine as chips, are counted, and a chip takes its own away', async () => {
  const { window } = program;
  const whole = (await rankInTerminal(session.folder, '--top', '0')).filter(
    ({ rank }) => rank !== null,
  ).length;
  await window.getByRole('button', { name: 'Filter' }).click();
  const panel = window.getByRole('dialog', { name: 'Filters' });
  await panel.getByRole('button', { name: 'Northeast' }).click();
  await panel.getByRole('button', { name: 'Public', exact: true }).click();
  await window.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  const counts = async () => {
    const text = await window.getByText(/^[\d,]+ of [\d,]+$/).textContent();
    return (text ?? '').split(' of ').map((figure) => Number(figure.replace(',', '')));
  };
  const both = await counts();
  expect(both[0]).toBeGreaterThan(0);
  expect(await table(window).getAttribute('aria-rowcount')).toBe(String(both[0] + 1));
  await window.getByRole('button', { name: /^Public: take/ }).click();
  await expect.poll(async () => (await counts())[0]).toBeGreaterThan(both[0]);
  expect((await counts())[1]).toBe(whole);
});

test('marked rows are copied as tab-separated text with a header, in the order of the table', async () => {
  const { window } = program;
  await table(window).focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowDown');
  await window.getByText('3 marked').waitFor();
  const rows = await rowsShown(window, 3);
  await window.keyboard.press('Control+c');
  await window.getByText('3 rows copied').waitFor();
  const lines = (await clipboard()).trimEnd().split('\n');
  expect(lines[0].split('\t').slice(0, 3)).toEqual(['Rank', 'School', 'Fit (0–100)']);
  expect(lines.slice(1).map((line) => line.split('\t')[1])).toEqual(rows.map(({ name }) => name));
  await window.getByRole('button', { name: 'Copy all' }).click();
  await expect
    .poll(async () => (await clipboard()).trimEnd().split('\n').length)
    .toBeGreaterThan(100);
});

test('the panel and the map follow the row that the keys stand on', async () => {
  const { window } = program;
  await table(window).focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowDown');
  const { unitid, name } = (await rowsShown(window, 2))[1];
  await window.getByRole('heading', { name, exact: true }).first().waitFor();
  await window.keyboard.press('Control+t');
  await table(window).waitFor({ state: 'detached' });
  expect(await selectedSchool(window)).toBe(unitid);
});

test('a view keeps columns, order and filters under a name, past undo, redo and a restart', async () => {
  const { window } = program;
  await window.getByRole('button', { name: 'Views' }).click();
  await window.getByRole('button', { name: 'Save this view…' }).click();
  await window.getByRole('textbox', { name: 'Name of the view' }).fill('The Northeast by reach');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Views: The Northeast by reach' }).waitFor();
  await window.keyboard.press('Control+z');
  await window.getByRole('button', { name: 'Views', exact: true }).waitFor();
  await window.keyboard.press('Control+Shift+z');
  await window.getByRole('button', { name: 'Views: The Northeast by reach' }).waitFor();
  await window
    .getByText(/^Saved/)
    .first()
    .waitFor();
  expect(await program.troubles()).toEqual([]);
  await program.close();

  program = await openProgram({ dataFolder: session.folder });
  session.program = program;
  const next = program.window;
  await waitForRankedMap(next);
  expect(await next.getByRole('list', { name: 'Filters in use' }).count()).toBe(0);
  await next.keyboard.press('Control+t');
  // The table stands as it was left, whatever the view.
  expect((await columnsShown(next)).slice(2, 5)).toEqual(['fit', 'attorneys', 'need']);
  await header(next, 'undergraduates').click();
  await next.getByRole('button', { name: 'Views', exact: true }).click();
  await next.getByRole('button', { name: 'The Northeast by reach', exact: true }).click();
  await next.getByRole('button', { name: /^Northeast: take/ }).waitFor();
  expect(
    await next
      .locator('th[aria-sort]')
      .evaluateAll((sorted) => sorted.map((one) => (one as HTMLElement).dataset.column)),
  ).toEqual(expect.arrayContaining(['reach', 'baselines-met']));
});

test('Esc steps back from the marks, from the school and from the table', async () => {
  const { window } = program;
  await table(window).focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('Control+a');
  await window.getByText(/ marked/).waitFor();
  await window.keyboard.press('Escape');
  await window.getByText(/ marked/).waitFor({ state: 'detached' });
  await window.keyboard.press('Escape');
  await window.getByText('No school selected').waitFor();
  await table(window).focus();
  await window.keyboard.press('Escape');
  await table(window).waitFor({ state: 'detached' });
});

test('by keyboard alone the table is opened, narrowed, sorted by two keys, walked and copied', async () => {
  const { window } = program;
  const { keyboard } = window;
  const focusedName = () =>
    window.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
  await keyboard.press('Control+t');
  await expect.poll(focusedName).toBe('Table of schools');
  for (let tabs = 0; tabs < 12 && !/^Filter/.test(await focusedName()); tabs++) {
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('Enter');
  const panel = window.getByRole('dialog', { name: 'Filters' });
  await panel.waitFor();
  for (let tabs = 0; tabs < 12 && (await focusedName()) !== 'West'; tabs++) {
    await keyboard.press('Tab');
  }
  await keyboard.press('Space');
  await expect
    .poll(() =>
      panel.getByRole('button', { name: 'West', exact: true }).getAttribute('aria-pressed'),
    )
    .toBe('true');
  await keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expect.poll(focusedName).toMatch(/^Filter/);
  for (let tabs = 0; tabs < 12 && (await focusedName()) !== 'Table of schools'; tabs++) {
    await keyboard.press('Tab');
  }
  // The header is one stop; within it the arrows walk.
  await keyboard.press('Tab');
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  const columns = await columnsShown(window);
  await keyboard.press('Enter');
  await keyboard.press('ArrowRight');
  await keyboard.press('Shift+Enter');
  const sorted = () =>
    window
      .locator('th[aria-sort]')
      .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset.column));
  await expect.poll(sorted).toEqual(columns.slice(2, 4));
  await keyboard.press('ArrowDown');
  await expect.poll(focusedName).toBe('Table of schools');
  await keyboard.press('Home');
  await keyboard.press('Control+c');
  await window.getByText('1 row copied').waitFor();
  const [first] = await rowsShown(window, 1);
  expect((await clipboard()).split('\n')[1].split('\t')[1]).toBe(first.name);
});

test('axe finds nothing to mend in the table, light and dark', () =>
  inFolder(async (dataFolder) => {
    const { window, close } = await openProgram({ dataFolder });
    await waitForRankedMap(window);
    await window.keyboard.press('Control+t');
    await table(window).waitFor();
    await table(window).focus();
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Shift+ArrowDown');
    expect(await examine(window)).toEqual([]);
    for (const [button, panel] of [
      ['Filter', 'Filters'],
      ['Columns', 'Columns of the table'],
      ['Views', 'Saved views'],
    ]) {
      await window.getByRole('button', { name: button, exact: true }).click();
      await window.getByRole('dialog', { name: panel }).waitFor();
      expect(await examine(window)).toEqual([]);
      await window.keyboard.press('Escape');
      await window.getByRole('dialog', { name: panel }).waitFor({ state: 'detached' });
    }
    await close();
  }));
