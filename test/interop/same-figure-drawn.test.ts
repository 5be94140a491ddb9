import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fiveQuestions } from '../../data/model/profile.ts';
import { exportFormats } from '../../data/report/export-format.ts';
import { answerDialogs } from '../e2e/driver/hand-over.ts';
import { openProgram, type Program, waitForRankedMap } from '../e2e/driver/program.ts';
import { row } from '../e2e/driver/ranking.ts';
import { ask, saveLists } from '../e2e/driver/report.ts';
import { pdfPages } from './poppler.ts';
import { computeInLibreOffice, convertInLibreOffice, interopFolder, read } from './readers.ts';

/** Immigrants within reach of UMass Boston: what the window shows, and every file that it writes. */

const umassBoston = '166638';
const folder = interopFolder();
const fileOf = (format: string) => join(folder, `pack.${format}`);
let program: Program;
/** As it stands in the panel of the school: '418,111'. */
let shown: string;

beforeAll(async () => {
  const dataFolder = join(folder, 'data');
  program = await openProgram({ dataFolder });
  const { window, app } = program;
  await waitForRankedMap(window);
  await window.getByRole('textbox', { name: 'Search schools' }).fill('Massachusetts-Boston');
  await row(window, umassBoston).click();
  const panel = window.getByRole('region', { name: 'School', exact: true });
  await panel.getByText('immigrants within reach').first().waitFor();
  shown = figureIn(await panel.innerText());
  const lists = await saveLists(window, dataFolder, [1]);
  for (const format of exportFormats) {
    await answerDialogs(app, { save: fileOf(format) });
    const asked = { format, shortlist: lists.get(1)?.id, profile: fiveQuestions };
    expect(await ask(window, 'exportReport', asked)).toMatchObject({ ok: true });
  }
});

afterAll(() => program?.close());

/** As it stands before its words, in a text of any form. */
function figureIn(text: string): string {
  return /([\d,]+) immigrants within reach/.exec(text.replace(/\s+/g, ' '))?.[1] ?? 'none';
}

/** The figure as the screen rounds it. */
const rounded = (value: unknown) => Math.round(Number(value)).toLocaleString('en-US');

it('is the same on the screen and in each file that the window wrote', async () => {
  const rows = (format: string) =>
    Papa.parse<Record<string, string>>(readFileSync(fileOf(format), 'utf8').trimEnd(), {
      header: true,
    }).data;
  const inTable = (format: string) =>
    rounded(rows(format).find(({ unitid }) => unitid === umassBoston)?.reachable_immigrants);

  const { features } = JSON.parse(readFileSync(fileOf('geojson'), 'utf8'));
  const place = features.find(
    (feature: { properties: Record<string, unknown> }) => feature.properties.unitid === umassBoston,
  );
  const geopackage = await read(
    'ogrinfo',
    '-q',
    '-al',
    '-where',
    `unitid = '${umassBoston}'`,
    fileOf('gpkg'),
    'schools',
  );

  const computed = await computeInLibreOffice(folder, [fileOf('xlsx')]);
  const sheets = [...(computed.get('pack.xlsx')?.values() ?? [])].flatMap((cells) => {
    const header = cells.find((line) => line.includes('Immigrants within reach'));
    const line = cells.find((one) => one.includes(umassBoston));
    const cell = header && line ? line[header.indexOf('Immigrants within reach')] : '';
    // Of the sheets with such a column, those that have figures in it.
    return Number.isFinite(Number.parseFloat(cell)) ? [rounded(cell)] : [];
  });

  await convertInLibreOffice(folder, 'pdf', [fileOf('pptx')], { into: join(folder, 'slides') });
  expect({
    csv: inTable('csv'),
    tsv: inTable('tsv'),
    geojson: rounded(place.properties.reachable_immigrants),
    gpkg: rounded(/reachable_immigrants \(Real\) = ([\d.]+)/.exec(geopackage)?.[1]),
    xlsx: [...new Set(sheets)],
    pdf: figureIn((await pdfPages(fileOf('pdf'))).join(' ')),
    pptx: figureIn((await pdfPages(join(folder, 'slides', 'pack.pdf'))).join(' ')),
    html: figureIn(readFileSync(fileOf('html'), 'utf8').replace(/<[^>]*>/g, '')),
  }).toEqual({
    csv: shown,
    tsv: shown,
    geojson: shown,
    gpkg: shown,
    xlsx: [shown],
    pdf: shown,
    pptx: shown,
    html: shown,
  });
  expect(shown).toBe('418,111');
});
