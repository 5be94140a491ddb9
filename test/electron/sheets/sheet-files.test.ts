import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { type Candidate, newCandidate } from '../../../data/model/candidate.ts';
import type { Contact } from '../../../data/model/contact.ts';
import { readSheets } from '../../../data/sheets/read-sheets.ts';
import { writeSheets } from '../../../data/sheets/write-sheets.ts';
import { chooseLayout } from '../../../electron/backend/import/choose-layout.ts';
import { openSourceFile } from '../../../electron/backend/import/source-file.ts';
import { readEverySheet } from '../../../electron/backend/import/spreadsheet.ts';
import { readSheetFiles } from '../../../electron/backend/sheets/read-sheet-files.ts';
import { saveSheets } from '../../../electron/backend/sheets/save-sheets.ts';
import { anyText, awkwardText, candidates, contacts } from '../../data/sheets/people.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const unitids = ['166638', '168430', '217156'];
const schools = new Map(
  unitids.map((unitid) => [unitid, { name: `School ${unitid}`, city: 'Boston', state: 'MA' }]),
);
const files = new Map<string, string>();
const noId = () => {
  throw new Error('A row with an id was taken for a new one');
};

async function outAndIn(
  path: string,
  people: { candidates: Candidate[]; contacts: Contact[] },
  known: { candidates: Candidate[]; contacts: Contact[] },
) {
  await saveSheets(path, writeSheets({ ...people, schools, files }));
  return readSheets(await readSheetFiles([path]), { ...known, schools }, noId);
}

test.each(['all.xlsx', 'all tables'])(
  'what goes out to %s and in again is the same, in this workspace and in an empty one',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(
        candidates(unitids, anyText),
        contacts(anyText),
        candidates(unitids, awkwardText),
        contacts(awkwardText),
        async (some, people, others, otherPeople) => {
          const path = join(folder, name);
          const here = { candidates: some, contacts: people };
          const read = await outAndIn(path, here, here);
          expect(read.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
          expect([read.candidates, read.contacts, read.notes]).toEqual([[], [], []]);
          const elsewhere = { candidates: others, contacts: otherPeople };
          const fresh = await outAndIn(path, elsewhere, { candidates: [], contacts: [] });
          expect(fresh.rows.filter(({ outcome }) => outcome !== 'new')).toEqual([]);
          expect(fresh.candidates).toEqual(others);
          expect(fresh.contacts).toEqual(otherPeople);
        },
      ),
      { numRuns: 12 },
    );
  },
);

test('a text that begins like a formula is none in either form, and comes back as it was', async () => {
  const formula = `=cmd|' /C calc'!A0`;
  const candidate = { ...newCandidate('166638', 1), owner: formula, notes: '-1+2' };
  const people = { candidates: [candidate], contacts: [] };
  const workbook = join(folder, 'formula.xlsx');
  const none = { candidates: [], contacts: [] };
  expect((await outAndIn(workbook, people, none)).candidates).toEqual([candidate]);
  const [{ rows }] = await readEverySheet(workbook);
  expect(rows[1]).toContain(formula);
  const tables = join(folder, 'formula');
  expect((await outAndIn(tables, people, none)).candidates).toEqual([candidate]);
  const [sheet] = await readSheetFiles([join(tables, 'candidates.csv')]);
  expect(sheet.rows[1].cells).toContain(`'${formula}`);
});

test('days are dates of the spreadsheet, and ids are texts', async () => {
  const candidate: Candidate = {
    ...newCandidate('166638', 1),
    nextAction: { what: 'Call', due: '2026-12-01' },
  };
  const path = join(folder, 'days.xlsx');
  await outAndIn(path, { candidates: [candidate], contacts: [] }, { candidates: [], contacts: [] });
  const { default: readWorkbook } = await import('read-excel-file/node');
  const [{ data }] = await readWorkbook(path);
  const [header, row] = data;
  expect(row[header.indexOf('Due')]).toEqual(new Date('2026-12-01T00:00:00Z'));
  expect(row[header.indexOf('UNITID')]).toBe('166638');
});

test('a list that is no list of people is refused in a sentence', async () => {
  const long = join(folder, 'long.csv');
  writeFileSync(long, `UNITID,Stage\n${'166638,talks\n'.repeat(20_001)}`);
  await expect(readSheetFiles([long])).rejects.toThrow(/more than 20,000 rows.*right file/);
  const program = join(folder, 'program.xlsx');
  writeFileSync(program, 'PK but no workbook');
  await expect(readSheetFiles([program])).rejects.toThrow(/cannot be read as one/);
  const binary = join(folder, 'binary.csv');
  writeFileSync(binary, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0, 1, 2, 3, 0xff, 0xfe]));
  await expect(readSheetFiles([binary])).rejects.toThrow(/not a text file/);
  mkdirSync(join(folder, 'nothing'));
  await expect(readSheetFiles([join(folder, 'nothing')])).rejects.toThrow(/no \.xlsx and no \.csv/);
  await expect(readSheetFiles([join(folder, 'gone.xlsx')])).rejects.toThrow(/cannot be read/);
  await expect(saveSheets(join(folder, 'one.csv'), [])).rejects.toThrow(/name a folder/);
});

test('a line of CSV with an open quotation mark is said, and the others are read', async () => {
  const path = join(folder, 'open.csv');
  writeFileSync(path, 'UNITID,Pathway,Owner\n166638,1,"Jane\n168430,2,John\n');
  const known = { candidates: [], contacts: [], schools };
  const read = readSheets(await readSheetFiles([path]), known, noId);
  expect(read.candidates.map(({ unitid, owner }) => [unitid, owner])).toEqual([['168430', 'John']]);
  expect(read.notes.map(({ message }) => message)).toEqual([
    'open.csv: line 2: a quotation mark opens and is never closed; close it and read the file again.',
  ]);
});

test('the import of figures says where such sheets are taken in, and takes no list of schools for one', async () => {
  const all = writeSheets({ candidates: [], contacts: [], schools, files });
  await saveSheets(join(folder, 'empty.xlsx'), all);
  await saveSheets(join(folder, 'tables'), all);
  const names = ['candidates', 'evidence', 'contacts', 'talks'].map((name) => `tables/${name}.csv`);
  for (const name of ['empty.xlsx', ...names]) {
    const { head } = await openSourceFile(join(folder, name));
    const { problem } = chooseLayout(head, { handle: '' }, name, () => null);
    expect([name, problem]).toEqual([name, expect.stringContaining('with “Spreadsheet in…”')]);
  }
  const list = [
    ['UNITID', 'School', 'City', 'State'],
    ['166638', 'UMass', 'Boston', 'MA'],
  ];
  expect(chooseLayout(list, { handle: '' }, 'list.csv', () => null).problem).not.toContain(
    'Spreadsheet',
  );
});

test('a formula that no program has computed is said, and empties nothing', async () => {
  const path = join(folder, 'formula.xlsx');
  const cells = [
    ['UNITID', 'Pathway', 'Owner'],
    ['166638', '1', { type: 'Formula' as const, value: '=A1' }],
    ['168430', '1', 'Jane'],
  ];
  const written = await writeExcelFile(
    cells.map((row) => row.map((cell) => (typeof cell === 'string' ? { value: cell } : cell))),
  ).toBuffer();
  writeFileSync(path, written);
  const known = { ...newCandidate('166638', 1), owner: 'Ana' };
  const { rows, candidates } = readSheets(
    await readSheetFiles([path]),
    { candidates: [known], contacts: [], schools },
    noId,
  );
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'new']);
  expect(rows[0].findings[0].message).toMatch(/Owner: "#N\/A" is a formula in error/);
  expect(candidates.map(({ unitid }) => unitid)).toEqual(['168430']);
});
