import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unguarded } from '../../data/tables/saved/guard-formula.ts';
import { schoolsCsv } from '../../electron/backend/export/tables/csv.ts';
import { awkwardNames, awkwardTable } from '../electron/export/awkward-table.ts';
import { computeInLibreOffice, interopFolder } from './readers.ts';

const folder = interopFolder();

it('LibreOffice opens the CSV: every name as a text, ids with their zeros, no formula', async () => {
  const path = join(folder, 'schools.csv');
  const { columns, rows, ...rest } = awkwardTable();
  writeFileSync(path, schoolsCsv({ table: { columns, rows, ...rest } }));
  // UTF-8, commas, quoted cells are texts: what its dialogue offers.
  const sheets = await computeInLibreOffice(folder, [path], 'CSV:44,34,76,1,,0,true');
  const [header, ...cells] = [...(sheets.get('schools.csv')?.values() ?? [])][0];
  expect(header).toEqual(columns.map(({ key }) => key));
  expect(cells.map(([county]) => county)).toEqual(rows.map(([county]) => county));
  expect(cells.map(([, name]) => unguarded(name))).toEqual(
    awkwardNames.map((name) => name.replaceAll('\r\n', '\n')),
  );
  // It has fifteen digits.
  for (const [i, [, , , longitude]] of cells.entries()) {
    expect(Number(longitude)).toBeCloseTo(Number(rows[i][3]), 12);
  }
});
