import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../data/model/profile.ts';
import type { Report } from '../../data/report/report.ts';
import { answerDialogs } from '../e2e/driver/hand-over.ts';
import {
  openProgram,
  type Program,
  programFolder,
  waitForRankedMap,
} from '../e2e/driver/program.ts';
import { ask, saveLists } from '../e2e/driver/report.ts';
import { pdfFigures, pdfTables, pdfTags } from './pdf-tags.ts';
import { blankPages, pdfFacts, pdfPages } from './poppler.ts';
import { interopFolder } from './readers.ts';

/** The board pack as the built program draws it, read by Poppler. */

const folder = interopFolder();
const dataFolder = join(folder, 'data');
const fileOf = (cities: number) => join(folder, `${cities}.pdf`);
const reports = new Map<number, Report>();
let program: Program;

beforeAll(async () => {
  program = await openProgram({ dataFolder });
  const { window, app } = program;
  await waitForRankedMap(window);
  for (const [cities, { id }] of await saveLists(window, dataFolder, [1, 12, 40])) {
    const asked = { shortlist: id, profile: fiveQuestions };
    const report = await ask(window, 'report', asked);
    if (report.ok) reports.set(cities, report.value);
    await answerDialogs(app, { save: fileOf(cities) });
    expect(await ask(window, 'exportReport', { format: 'pdf', ...asked })).toMatchObject({
      ok: true,
    });
  }
});

afterAll(() => program.close());

/** Whether it is the page of a city, and not the list on the cover. */
function isPageOf(text: string, heading: string): boolean {
  return text.includes(`${heading}\n`) && text.includes('Figures of the lead school');
}

describe.each([1, 12, 40])('the board pack of %i cities', (cities) => {
  it('has tagged letter pages, none of them blank', async () => {
    const file = fileOf(cities);
    const facts = await pdfFacts(file);
    expect(facts.get('Tagged')).toBe('yes');
    expect(facts.get('Title')).toBe('Candidate cities');
    expect(facts.get('Page size')).toBe('792 x 612 pts (letter)');
    const pages = Number(facts.get('Pages'));
    expect(pages).toBeGreaterThan(cities + 6);
    expect(await blankPages(file)).toEqual({ drawn: pages, blank: [] });
  });

  it('is read aloud in order: headings by rank, figures with words, tables with headers', async () => {
    const file = fileOf(cities);
    const headings = (await pdfTags(file)).filter((tag) => /^H\d$/.test(tag));
    expect(headings.slice(0, 2)).toEqual(['H1', 'H2']);
    expect(headings.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(headings.filter((tag) => tag === 'H2').length).toBeGreaterThan(cities);
    const steps = headings.slice(1).map((tag, i) => Number(tag[1]) - Number(headings[i][1]));
    expect(Math.max(...steps)).toBe(1);

    const report = reports.get(cities);
    const figures = pdfFigures(file);
    expect(figures).not.toContain(null);
    expect(figures).toContain(report?.map.alt);
    for (const { picture } of report?.cities ?? []) expect(figures).toContain(picture?.alt);

    const tables = await pdfTables(file);
    expect(tables.length).toBeGreaterThan(2);
    for (const { headers, ofColumns } of tables) {
      expect(headers).toBeGreaterThan(2);
      expect(ofColumns).toBe(headers);
    }
  });

  it('has the figures of every city on its page, as the report has them', async () => {
    const pages = await pdfPages(fileOf(cities));
    const listed = reports.get(cities)?.cities ?? [];
    expect(listed).toHaveLength(cities);
    const missing = listed.flatMap(({ name, schools }, i) => {
      const page = pages.find((text) => isPageOf(text, `${i + 1} ${name}`)) ?? '';
      return schools[0].figures
        .filter(({ text }) => !page.includes(text))
        .map(({ label, text }) => `${name}: ${label} ${text}`);
    });
    expect(missing).toEqual([]);
    const boston = listed.findIndex(({ name }) => name === 'Greater Boston');
    const page = pages.find((text) => isPageOf(text, `${boston + 1} Greater Boston`));
    expect(page).toContain('418,111');
    expect(pages.at(-1)).toContain(`${pages.length} of ${pages.length}`);
  });
});

it('is the same from the command line', async () => {
  const file = join(folder, 'terminal.pdf');
  const atlas = join(programFolder, 'electron', 'launch', 'atlas.mjs');
  await promisify(execFile)(
    process.execPath,
    [atlas, 'export', 'pdf', file, '--shortlist', '12 cities'],
    { env: { ...process.env, CLINIC_ATLAS_DATA: dataFolder } },
  );
  expect(await pdfPages(file)).toEqual(await pdfPages(fileOf(12)));
});
