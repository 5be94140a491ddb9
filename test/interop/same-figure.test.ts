import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../data/report/export-format.ts';
import { formatPeople } from '../../data/words/numbers.ts';
import type { ExportSource } from '../../electron/backend/export/export-source.ts';
import { exporterOf } from '../../electron/backend/export/exporters.ts';
import { shippedSource, umassBoston } from '../electron/export/shipped-source.ts';
import { withShippedWorkspace } from '../electron/shipped-workspace.ts';
import { computeInLibreOffice, convertInLibreOffice, interopFolder, read } from './readers.ts';

/**
 * Immigrants within reach of UMass Boston (MODEL.md), in every form that leaves the program. What the
 * window's engine draws (PDF, the map) is held against the same figure where that engine runs.
 */
const figure = 418_111;
const asRead = '418,111';

describe('the same figure in every form', () => {
  const folder = interopFolder();
  let source: ExportSource;
  let sheets: Awaited<ReturnType<typeof computeInLibreOffice>>;

  beforeAll(async () => {
    await withShippedWorkspace(async (workspace) => {
      source = await shippedSource(workspace, 1);
      for (const format of ['csv', 'tsv', 'geojson', 'xlsx', 'pptx', 'html'] as const) {
        writeFileSync(fileOf(format), await exporterOf(format)(source));
      }
    });
    sheets = await computeInLibreOffice(folder, [fileOf('xlsx')]);
    await convertInLibreOffice(folder, 'pdf', [fileOf('pptx')]);
  });

  const fileOf = (format: ExportFormat) => join(folder, `figure.${format}`);

  it('is what the screen is made from', () => {
    const { country } = source;
    const school = country.atlas.schools.unitid.indexOf(umassBoston);
    const reach = country.figures.criteria.reach[school];
    expect(Math.round(reach)).toBe(figure);
    expect(formatPeople(Math.round(reach))).toBe(asRead);
  });

  it.each(['csv', 'tsv'] as const)('stands in the %s', async (format) => {
    const text = await read('cat', fileOf(format));
    const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    const row = data.find(({ unitid }) => unitid === umassBoston);
    expect(Math.round(Number(row?.reachable_immigrants))).toBe(figure);
  });

  it('stands in the GeoJSON', async () => {
    const { features } = JSON.parse(await read('cat', fileOf('geojson')));
    const found = features.find(
      ({ properties }: { properties: Record<string, unknown> }) =>
        properties.unitid === umassBoston,
    );
    expect(Math.round(found.properties.reachable_immigrants)).toBe(figure);
  });

  it('stands in the workbook, as LibreOffice computes it', () => {
    const tables = [...(sheets.get('figure.xlsx')?.values() ?? [])];
    const found = tables.flatMap((rows) => {
      const header = rows.findIndex((row) => row.includes('Immigrants within reach'));
      const column = rows[header]?.indexOf('Immigrants within reach');
      const row = rows.find((cells) => cells.includes(umassBoston));
      return header < 0 || row === undefined ? [] : [Math.round(Number(row[column]))];
    });
    expect(found).toContain(figure);
  });

  it('stands on the slides, as LibreOffice draws them', async () => {
    const text = await read('pdftotext', '-raw', join(folder, 'figure.pdf'), '-');
    // Shortlist and city.
    expect(text.split(asRead).length - 1).toBeGreaterThanOrEqual(2);
    expect(text).toContain(`${asRead} immigrants within reach`);
  });

  it('stands in the page', async () => {
    const page = await read('cat', fileOf('html'));
    expect(page).toContain(`<td class="number">${asRead}</td>`);
    expect(page).toContain(`${asRead} immigrants within reach`);
  });
});
