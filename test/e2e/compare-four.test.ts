import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel, selectSchool } from './driver/candidate.ts';
import { examine } from './driver/examine.ts';
import { nextUndo } from './driver/profile.ts';
import { row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});

afterAll(() => session?.close());

const umass = '166638';
const brown = '217156';
const worcester = '168430';
const portland = '209807';
const patient = { timeout: 15_000 };
const page = () => session.program.window;
const layer = (window: Page) => window.getByRole('main', { name: 'Schools side by side' });
const sought = (window: Page) => layer(window).getByRole('combobox');

/** UNITIDs of the columns from the left. */
const compared = (window: Page) =>
  layer(window)
    .locator('th[data-unitid]')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset.unitid));

/** What a row says of each school. */
async function cellsOf(window: Page, label: string): Promise<string[]> {
  const cells = layer(window)
    .getByRole('row')
    .filter({ has: window.getByRole('rowheader', { name: label, exact: true }) })
    .first()
    .getByRole('cell');
  return (await cells.allTextContents()).map((text) => text.trim());
}

/** The accessible name of what has the focus. */
const focused = (window: Page) =>
  window.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

test('by keyboard alone: set in the list, opened, added, replaced, taken off', async () => {
  const window = page();
  await selectSchool(window, brown, brown);
  await row(window, brown).waitFor();
  await window.getByRole('listbox', { name: 'Schools by fit' }).focus();
  await window.keyboard.press('Shift+C');
  await window.getByText(/Brown University is set for comparison, 1 school in all/).waitFor();
  await selectSchool(window, umass, umass);
  await window.getByRole('listbox', { name: 'Schools by fit' }).focus();
  await window.keyboard.press('Control+Shift+B');
  await layer(window).waitFor();
  await expect.poll(() => compared(window), patient).toEqual([brown, umass]);

  for (const unitid of [worcester, portland]) {
    await window.keyboard.press('a');
    await sought(window).waitFor();
    await window.keyboard.type(unitid);
    await layer(window).getByRole('option').first().waitFor();
    await window.keyboard.press('Enter');
    await sought(window).waitFor({ state: 'detached' });
  }
  await expect.poll(() => compared(window), patient).toEqual([brown, umass, worcester, portland]);
  expect(await layer(window).getByRole('button', { name: 'Add a school' }).count()).toBe(0);
  // The focus went to the school that was added; Delete takes that off.
  await expect.poll(() => focused(window)).toBe('Portland State University');
  await window.keyboard.press('Delete');
  await expect.poll(() => compared(window)).toEqual([brown, umass, worcester]);
  await expect.poll(() => focused(window)).toBe('Add a school');
  await window.keyboard.press('Enter');
  await sought(window).waitFor();
  // Esc steps back from the search first.
  await window.keyboard.press('Escape');
  await sought(window).waitFor({ state: 'detached' });
  await expect.poll(() => focused(window)).toBe('Add a school');

  const first = layer(window).getByRole('button', { name: 'Brown University', exact: true });
  await first.focus();
  await window.keyboard.press('r');
  await sought(window).waitFor();
  await window.keyboard.type(portland);
  await layer(window).getByRole('option').first().waitFor();
  await window.keyboard.press('Enter');
  await expect.poll(() => compared(window)).toEqual([portland, umass, worcester]);
});

test('figures and statuses are those of the panel, the best is marked, and so is what differs much', async () => {
  const window = page();
  const undergraduates = await cellsOf(window, 'Undergraduates');
  expect(undergraduates.filter((cell) => cell.includes('12,373'))).toHaveLength(1);
  const reach = await cellsOf(window, 'Immigrants within reach');
  // 418,111 of UMass Boston are the most of the three.
  expect(reach.slice(0, 3).map((cell) => cell.endsWith('best'))).toEqual([false, true, false]);
  expect(reach[1]).toContain('418,111');
  const scores = await cellsOf(window, 'Score');
  for (const cell of scores.slice(0, 3)) expect(cell).toMatch(/^\d+\s*(meets|borderline|below)/);
  const much = layer(window)
    .locator('th[scope=rowgroup]')
    .filter({ hasText: /^1 Need weight \d+ / });
  const [, points] = /up to ([\d.]+) points of fit/.exec((await much.textContent()) ?? '') ?? [];
  expect(Number(points)).toBeGreaterThanOrEqual(5);
  await layer(window)
    .getByText(new RegExp(`^Much apart by .*Need \\(up to ${points}`))
    .waitFor();
  const open = await cellsOf(window, 'Not known');
  expect(open[0]).toMatch(/Home is not known; it would/);
});

test('where immigrants live is drawn at one scale', async () => {
  const window = page();
  const pictures = layer(window).getByRole('img', { name: /^Map of/ });
  await expect.poll(() => pictures.count(), { timeout: 15_000 }).toBe(3);
  // The outermost ring is 24 miles in each.
  const radii = await pictures.evaluateAll((drawings) =>
    drawings.map((drawing) =>
      Math.max(...[...drawing.querySelectorAll('circle')].map((ring) => ring.r.baseVal.value)),
    ),
  );
  expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.01);
});

test('Ctrl C copies all of it as a table', async () => {
  const window = page();
  const copied = window.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'copy',
          (event) => resolve(event.clipboardData?.getData('text/plain') ?? ''),
          { once: true },
        );
      }),
  );
  await layer(window).getByRole('button', { name: 'Copy as a table' }).click();
  const lines = (await copied).split('\n').map((line) => line.split('\t'));
  expect(lines[0].slice(1)).toEqual([
    'Portland State University',
    'University of Massachusetts-Boston',
    'Worcester State University',
  ]);
  expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([4]));
  expect(lines.find(([label]) => label === 'Need: Immigrants within reach')?.[2]).toBe('418,111');
  await window.getByText('The comparison is copied').waitFor();
});

test('axe finds nothing to mend, in light and in dark', async () => {
  const window = page();
  expect(await examine(window)).toEqual([]);
});

test('a school goes onto the shortlist from its column', async () => {
  const window = page();
  const sign = layer(window).getByRole('button', {
    name: 'Worcester State University on the shortlist',
  });
  await sign.click();
  await expect.poll(() => sign.getAttribute('aria-pressed')).toBe('true');
});

test('why one stands above another leads to the comparison of two, and back', async () => {
  const window = page();
  await layer(window)
    .getByRole('button', { name: /^Why is Worcester State University below Portland/ })
    .click();
  await layer(window).waitFor({ state: 'detached' });
  await panel(window)
    .getByRole('heading', { name: /^Why is Worcester State University below Portland/ })
    .waitFor();
  await panel(window).getByRole('button', { name: 'Side by side' }).click();
  await layer(window).waitFor();
  await expect.poll(() => compared(window), patient).toEqual([portland, umass, worcester]);
  await window.keyboard.press('Escape');
  await layer(window).waitFor({ state: 'detached' });
  expect(await nextUndo(window)).toMatch(/^Undo: Worcester State University on the shortlist/);
});

test('the shortlist opens with its schools', async () => {
  const window = page();
  await window.keyboard.press('Control+2');
  await window.getByRole('button', { name: 'Compare', exact: true }).click();
  await layer(window).waitFor();
  await expect.poll(() => compared(window), patient).toEqual([worcester]);
  await layer(window).getByRole('button', { name: 'Leave the comparison' }).click();
  await layer(window).waitFor({ state: 'detached' });
  expect(await session.program.troubles()).toEqual([]);
});
