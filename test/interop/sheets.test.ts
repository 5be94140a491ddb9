import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSheets } from '../../data/sheets/read-sheets.ts';
import { type WrittenSheet, writeSheets } from '../../data/sheets/write-sheets.ts';
import { readSheetFiles } from '../../electron/backend/sheets/read-sheet-files.ts';
import { saveSheets } from '../../electron/backend/sheets/save-sheets.ts';
import { anyText, awkwardText, candidate, contact } from '../data/sheets/people.ts';
import { computeInLibreOffice, convertInLibreOffice, interopFolder } from './readers.ts';

const folder = interopFolder();
const unitids = Array.from({ length: 12 }, (_, i) => String(100_654 + i));
const schools = new Map(
  unitids.map((unitid) => [unitid, { name: `School ${unitid}`, city: 'Boston', state: 'MA' }]),
);
const noId = () => {
  throw new Error('A row with an id was taken for a new one');
};

/** So many records of each kind, the same in each run. */
function people(text: typeof awkwardText, seed: number) {
  const once = <Value>(one: fc.Arbitrary<Value>, i: number) =>
    fc.sample(one, { numRuns: 1, seed: seed + i })[0];
  return {
    candidates: unitids.map((unitid, i) => once(candidate(unitid, text), i)),
    contacts: unitids.map((_, i) => once(contact(text), 100 + i)),
  };
}

const sheetsOf = (known: ReturnType<typeof people>): WrittenSheet[] =>
  writeSheets({ ...known, schools, files: new Map() });

it('a workbook that LibreOffice has opened and saved says what it said, to the letter', async () => {
  const here = people(anyText, 1);
  const elsewhere = people(awkwardText, 2);
  const names = ['here.xlsx', 'elsewhere.xlsx'];
  const paths = names.map((name) => join(folder, name));
  await saveSheets(paths[0], sheetsOf(here));
  await saveSheets(paths[1], sheetsOf(elsewhere));
  const into = join(folder, 'saved by LibreOffice');
  await convertInLibreOffice(folder, 'xlsx:Calc MS Excel 2007 XML', paths, { into });
  const [same, other] = await Promise.all(names.map((name) => readSheetFiles([join(into, name)])));

  const unchanged = readSheets(same, { ...here, schools }, noId);
  expect(unchanged.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
  expect(unchanged.rows.length).toBeGreaterThan(24);
  expect([unchanged.candidates, unchanged.contacts]).toEqual([[], []]);

  const taken = readSheets(other, { candidates: [], contacts: [], schools }, noId);
  expect(taken.rows.filter(({ outcome }) => outcome !== 'new')).toEqual([]);
  expect(taken.candidates).toEqual(elsewhere.candidates);
  expect(taken.contacts.toSorted(byId)).toEqual(elsewhere.contacts.toSorted(byId));
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

it('LibreOffice shows ids, phone numbers and formulas as texts, days as days, and opens the tables', async () => {
  const some = people(awkwardText, 3);
  const [one] = some.candidates;
  const first = {
    ...one,
    owner: '=1+1',
    notes: '+1 617 555 0100',
    nextAction: { what: '-1', due: '2026-12-01' },
  };
  const workbook = join(folder, 'shown.xlsx');
  const tables = join(folder, 'tables');
  await saveSheets(workbook, sheetsOf({ ...some, candidates: [first] }));
  await saveSheets(tables, sheetsOf({ ...some, candidates: [first] }));
  const shown = await computeInLibreOffice(folder, [workbook]);
  const [header, cells] = shown.get('shown.xlsx')?.get('Candidates') ?? [];
  const told = (column: string) => cells[header.indexOf(column)];
  expect(told('UNITID')).toBe(first.unitid);
  expect(told('Owner')).toBe('=1+1');
  expect(told('Next action')).toBe('-1');
  expect(told('Due')).toBe('2026-12-01');
  expect(told('Notes')).toBe('+1 617 555 0100');
  // UTF-8, commas, quoted cells are texts: what its dialogue offers.
  const file = join(tables, 'candidates.csv');
  const opened = await computeInLibreOffice(folder, [file], 'CSV:44,34,76,1,,0,true');
  const [row] = [...(opened.get('candidates.csv')?.values() ?? [])][0].slice(1);
  expect(row[header.indexOf('Owner')]).toBe("'=1+1");
  expect(row[header.indexOf('UNITID')]).toBe(first.unitid);
});
