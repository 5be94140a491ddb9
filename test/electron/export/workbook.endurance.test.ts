import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { rankCountry } from '../../../data/fit/rank-country.ts';
import { questions } from '../../../data/model/question.ts';
import { schoolsXlsx } from '../../../electron/backend/export/tables/xlsx.ts';
import { tableSheet } from '../../../electron/backend/export/workbook/table-sheet.ts';
import { writeWorkbook } from '../../../electron/backend/export/workbook/write-workbook.ts';
import { unpackZip } from '../../../electron/launch/zip.mjs';
import { withShippedWorkspace } from '../shipped-workspace.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { awkwardNames, awkwardTable } from './awkward-table.ts';
import { northeast, sourceOf } from './source-of.ts';

const sheetOf = (bytes: Uint8Array, name: string) => readSheet(Buffer.from(bytes), name);

describe('a table as a sheet', () => {
  it('reads back with every name, ids as texts, numbers as numbers, unknown empty', async () => {
    const { columns, rows } = awkwardTable();
    const sheet = await sheetOf(
      await writeWorkbook([tableSheet('Schools', columns, rows)]),
      'Schools',
    );
    expect(sheet[0]).toEqual(columns.map(({ header }) => header));
    expect(sheet.slice(1).map(([county]) => county)).toEqual(rows.map(([county]) => county));
    expect(sheet.slice(1).map(([, , immigrants, longitude]) => [immigrants, longitude])).toEqual(
      rows.map(([, , immigrants, longitude]) => [immigrants, longitude]),
    );
    const names = sheet.slice(1).map(([, name]) => String(name).replaceAll('\r\n', '\n'));
    // Programs read _x005F_ as the _ that it stands for.
    expect(names.map((name) => name.replaceAll('_x005F_', '_').trim())).toEqual(
      awkwardNames.map((name) => name.replaceAll('\r\n', '\n').trim()),
    );
  });
});

it('has a header that stays in sight, and prints on US letter as wide as the paper', async () => {
  const { columns, rows } = awkwardTable();
  const folder = temporaryFolder();
  const path = join(folder, 'sheet.xlsx');
  writeFileSync(path, await writeWorkbook([tableSheet('Schools', columns, rows)]));
  await unpackZip(path, folder, (name) => (name.endsWith('sheet1.xml') ? 'sheet.xml' : undefined));
  const xml = readFileSync(join(folder, 'sheet.xml'), 'utf8');
  expect(xml).toMatch(/<pane ySplit="1"[^>]*topLeftCell="A2"[^>]*"bottomLeft"[^>]*"frozen"\/>/);
  expect(xml).toMatch(/<pageSetup paperSize="1" orientation="landscape" fitToWidth="1"/);
  // Excel takes the parts of a sheet in this order only.
  const parts = [...xml.matchAll(/<(sheetPr|sheetViews|cols|sheetData|autoFilter|pageMargins)\b/g)];
  expect(parts.map(([, part]) => part)).toEqual([
    ...['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'pageMargins'],
  ]);
});

describe('the workbook of a shortlist', () => {
  it('has the sheets a board asks for, with the figures of the report', () =>
    withShippedWorkspace(async (workspace) => {
      const source = sourceOf(workspace, northeast);
      const bytes = await schoolsXlsx(source);
      const candidates = await sheetOf(bytes, 'Candidates');
      const column = (header: string) => candidates[0].indexOf(header);
      const umass = candidates.find((row) => row[column('UNITID')] === '166638');
      expect(Math.round(Number(umass?.[column('Immigrants within reach')]))).toBe(418_111);
      expect(umass?.[column('County (FIPS)')]).toBe('25025');
      expect(umass?.[column('Margin of the immigrants (90 %)')]).toBe(null);
      const figures = await sheetOf(bytes, 'City figures');
      const reach = figures.find(
        (row) => row[3] === '166638' && row[4] === 'Immigrants within reach',
      );
      expect(reach?.slice(5)).toEqual([
        umass?.[column('Immigrants within reach')],
        'immigrants',
        '418,111 immigrants',
        'Immigrants',
      ]);
      const distance = figures.find(
        (row) => row[3] === '166638' && String(row[7]).endsWith('miles'),
      );
      expect(distance?.[6]).toBe('km');
      const sources = await sheetOf(bytes, 'Sources');
      expect(sources.slice(1).map((row) => row[6])).toEqual(
        workspace.atlas().datasets.map(({ sha256 }) => sha256),
      );
      const profile = await sheetOf(bytes, 'Profile');
      expect(profile.map((row) => row[1])).toContain('Half-distance of immigrants');
    }));

  it('shows what the formulas come to before any program has computed them', () =>
    withShippedWorkspace(async (workspace) => {
      const source = sourceOf(workspace, northeast);
      const rows = await sheetOf(await schoolsXlsx(source), 'Try weights');
      const head = rows.findIndex(([first]) => first === 'Rank among these');
      const tried = rows.slice(head + 1);
      expect(tried.map((row) => row[9])).toEqual(source.table.schools.map(({ unitid }) => unitid));
      for (const [i, { fit, completeness, questions: scores }] of source.table.schools.entries()) {
        expect(Number(tried[i][3])).toBeCloseTo(fit ?? Number.NaN, 6);
        expect(tried[i][5]).toBeCloseTo(completeness, 9);
        expect(tried[i].slice(10, 15).map((score) => score || null)).toEqual(
          questions.map((question) => scores[question]),
        );
      }
      const weights = rows[3].slice(10, 15);
      expect(weights).toEqual(
        questions.map((question) => source.country.profile.questionWeights[question]),
      );
    }));

  it('knows the least completeness for a rank that the ranking went by', () =>
    withShippedWorkspace(async (workspace) => {
      const { country, ...source } = sourceOf(workspace, northeast);
      const lenient = rankCountry(country.atlas, country.figures, {
        ...country.profile,
        completenessFloor: 0.9,
      });
      const rows = await sheetOf(await schoolsXlsx({ ...source, country: lenient }), 'Try weights');
      // Most schools have need and students known, half of the weight.
      expect(rows[4][3]).toBeCloseTo(0.45, 9);
    }));
});
