import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fiveQuestions } from '../../data/model/profile.ts';
import { answerDialogs } from './driver/hand-over.ts';
import { pagesView, present, shownPage } from './driver/presentation.ts';
import { openProgram, type Program, programFolder, waitForRankedMap } from './driver/program.ts';
import { ask, saveLists, withPaper } from './driver/report.ts';
import { showShortlist } from './driver/shortlist.ts';

/** The map of a report follows what the map of the window is coloured by. */

const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-e2e-'));
const dataFolder = join(folder, 'data');
const bySquareMile = {
  measure: 'density',
  areas: 'counties',
  classing: 'quantiles',
  classes: 7,
} as const;
let program: Program;
let window: Page;
let shortlist: string;

beforeAll(async () => {
  program = await openProgram({ dataFolder });
  window = program.window;
  await waitForRankedMap(window);
  shortlist = (await saveLists(window, dataFolder, [3])).get(3)?.id ?? '';
  await window.evaluate(
    (colouring) => localStorage.setItem('map', JSON.stringify({ colouring, switches: {} })),
    bySquareMile,
  );
  await window.reload();
  await waitForRankedMap(window);
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Title, way and bounds of the colours, as the legend of the window says them. */
async function wordsOfLegend(): Promise<{ title: string; how: string; bounds: string[] }> {
  const legend = window.getByRole('region', { name: 'Legend' });
  const title = 'Immigrants per square mile';
  const heading = legend.getByRole('heading', { name: title });
  await heading.waitFor();
  const [how, ...bounds] = await heading
    .locator('xpath=..')
    .evaluate((part) =>
      [...part.querySelectorAll('p, span')]
        .map((one) => one.textContent?.trim() ?? '')
        .filter((words) => words !== '' && words !== 'no figure'),
    );
  return { title, how, bounds };
}

it('a picture that the window writes has the title, the classes and the bounds of its legend', async () => {
  const { title, how, bounds } = await wordsOfLegend();
  expect(how).toBe('by county, quantiles');
  expect(bounds.length).toBe(6);
  await showShortlist(window);
  await window.keyboard.press('Control+e');
  const panel = window.getByRole('region', { name: 'Export', exact: true });
  await panel.getByRole('radio', { name: /^Drawing \(SVG\)/ }).click();
  const file = join(folder, 'map.svg');
  await answerDialogs(program.app, { save: file });
  await panel.getByRole('button', { name: 'Export SVG…' }).click();
  await panel.getByText(/^map\.svg is written/).waitFor({ timeout: 60_000 });
  const svg = readFileSync(file, 'utf8');
  expect(svg).toContain('Candidate cities and immigrants per square mile by county');
  expect(svg).toContain('counties coloured by immigrants per square mile, quantiles, with');
  expect(svg).toContain(`>${title}</tspan> ${how}</text>`);
  expect(svg).toContain('Square miles: of these boundaries');
  const under = [...svg.matchAll(/text-anchor="middle">([^<]+)<\/text>/g)].map(([, word]) => word);
  expect(under).toEqual(expect.arrayContaining(bounds));
});

it('a presentation shows the same colours with the same words', async () => {
  await window.getByRole('radio', { name: 'Map', exact: true }).click();
  const { title, bounds } = await wordsOfLegend();
  await present(window, program.app);
  await window.keyboard.press('ArrowRight');
  await expect.poll(() => shownPage(window)).toBe('map');
  const pages = pagesView(window);
  await pages.getByText(title, { exact: true }).waitFor();
  await pages.getByText('by county, quantiles', { exact: true }).waitFor();
  for (const bound of bounds) {
    await pages.getByText(bound, { exact: true }).first().waitFor();
  }
  await window.keyboard.press('Escape');
  await pages.waitFor({ state: 'detached' });
});

it('a record made of what is presented keeps what it was coloured by; one without it is still drawn', async () => {
  const made = await ask(window, 'report', {
    shortlist,
    profile: fiveQuestions,
    colouring: { ...bySquareMile, measure: 'attorneys' },
  });
  if (!made.ok) throw new Error(made.problem.message);
  const report = made.value;
  expect(report.map.coloured?.colouring.measure).toBe('attorneys');
  expect(report.map.coloured?.attorneys?.county.length).toBeGreaterThan(0);
  const drawnText = async (drawn: typeof report) => {
    const order = {
      report: drawn,
      format: 'svg' as const,
      picture: { subject: { of: 'map' as const }, width: 1200 },
      preload: join(programFolder, 'out', 'preload', 'paper-preload.cjs'),
    };
    let text = '';
    await withPaper(program.app, order, async ({ page }) => {
      text = (await page.locator('[data-drawing]').textContent()) ?? '';
    });
    return text;
  };
  const byAttorneys = await drawnText(report);
  expect(byAttorneys).toContain('Immigrants and attorneys by county');
  expect(byAttorneys).toMatch(/10\+.*1–9.*none.*not known/);
  const { coloured: _, ...former } = report.map;
  const before = await drawnText({ ...report, map: former });
  expect(before).toContain('Immigrants by county, steps around the baseline');
  expect(before).toContain('250k');
});
