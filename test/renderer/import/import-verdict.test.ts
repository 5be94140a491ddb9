import { describe, expect, test } from 'vitest';
import type { FilePreview, ImportPreview } from '../../../data/tables/import-report.ts';
import { groupFindings } from '../../../renderer/import/group-findings.ts';
import { withVintage } from '../../../data/words/change-words.ts';
import { formatBytes, sayCounts } from '../../../renderer/import/import-words.ts';
import { mappableColumns } from '../../../renderer/import/mappable-columns.ts';
import { filesInTheWay, judgeImport } from '../../../renderer/import/verdict.ts';

function file(change: Partial<FilePreview> = {}): FilePreview {
  return {
    handle: '1',
    file: 'counties.csv',
    bytes: 10,
    sha256: 'a'.repeat(64),
    status: 'ready',
    problem: null,
    kind: 'immigrants',
    layout: 'ers',
    title: 'Immigrants by county',
    why: 'It has the columns FIPS and ForeignBornNum',
    source: null,
    encoding: 'utf-8',
    delimiter: ',',
    sheet: null,
    sheets: [],
    headerLine: 1,
    vintage: 'ACS 2012-16',
    columns: [],
    mapping: null,
    coverage: [],
    fields: null,
    counts: { rows: 12, passedOver: 1, read: 11, taken: 9, refused: 2 },
    rows: { columns: [], cells: [] },
    head: [],
    joins: [],
    unmatched: 0,
    findings: [],
    ...change,
  };
}

function preview(files: FilePreview[], change: Partial<ImportPreview> = {}): ImportPreview {
  const dataset = {
    kind: 'immigrants' as const,
    title: 'Immigrants by county',
    vintage: 'ACS 2012-16',
    rows: 9,
    files: ['counties.csv'],
  };
  return { files, datasets: [dataset], findings: [], importable: true, ...change };
}

const finding = (severity: 'error' | 'warning' | 'note', row: number | null, message: string) => ({
  code: 'x',
  severity,
  row,
  column: null,
  value: null,
  message,
});

describe('the verdict', () => {
  test('says what will be imported as what, and how many rows are refused', () => {
    expect(judgeImport(preview([file()]))).toEqual({
      ready: true,
      rows: 9,
      sentence:
        '9 rows will be imported as Immigrants by county ACS 2012-16. 2 rows are refused and can be saved afterwards.',
    });
  });

  test('names the file whose columns must be said first, and keeps the action closed', () => {
    const unknown = file({ handle: '2', file: 'list.csv', status: 'needs-mapping' });
    const verdict = judgeImport(preview([file(), unknown], { importable: false }));
    expect(verdict.ready).toBe(false);
    expect(verdict.sentence).toBe('First say which column holds what in list.csv.');
  });

  test('says which file to take off the list where one keeps the others out', () => {
    const declined = file({ handle: '2', file: 'states.csv', status: 'declined', problem: 'No.' });
    const verdict = judgeImport(preview([file(), declined], { importable: false }));
    expect(verdict.sentence).toBe(
      'states.csv cannot be imported. Take it off the list to import the others.',
    );
  });

  test('of many files that keep the others out it says how many, and which they are', () => {
    const useless = ['a.png', 'b.csv', 'c.csv'].map((name) =>
      file({ handle: name, file: name, status: 'unreadable', problem: 'No.' }),
    );
    const files = preview([file(), ...useless], { importable: false });
    expect(judgeImport(files).sentence).toBe(
      '3 of the 4 files cannot be imported. Take them off the list to import the others.',
    );
    expect(filesInTheWay(files)).toEqual(useless);
    expect(filesInTheWay(preview(useless, { importable: false }))).toEqual([]);
  });

  test('repeats the error that stands in the way of all files together', () => {
    const findings = [finding('warning', null, 'A.'), finding('error', null, 'Nothing matches.')];
    const verdict = judgeImport(preview([file()], { importable: false, findings }));
    expect(verdict).toEqual({ ready: false, rows: 9, sentence: 'Nothing matches.' });
  });

  test('an error in one row is no reason against the file', () => {
    const own = [finding('error', 3, 'Line 3: no.'), finding('error', null, 'No county matches.')];
    const verdict = judgeImport(preview([file({ findings: own })], { importable: false }));
    expect(verdict.sentence).toBe('No county matches.');
  });
});

test('findings are grouped by how much they matter and stand in the order of the file', () => {
  const groups = groupFindings([
    finding('note', null, 'n'),
    finding('error', 9, 'e9'),
    finding('error', 2, 'e2'),
  ]);
  expect(groups.map(({ title, findings }) => [title, findings.map((f) => f.message)])).toEqual([
    ['errors', ['e2', 'e9']],
    ['note', ['n']],
  ]);
});

test('the columns of a file without a known header are those of the row that was guessed from', () => {
  const head = [['Our list'], ['Firm', ' Town '], ['Adams', 'Boston'], ['Baker', '']];
  const mapping = {
    kind: 'attorneys' as const,
    columns: { city: 'Town' },
    from: 'guessed' as const,
  };
  const expected = [
    { name: 'Firm', samples: ['Adams', 'Baker'] },
    { name: 'Town', samples: ['Boston'] },
  ];
  expect(mappableColumns(file({ head, mapping }))).toEqual(expected);
  expect(mappableColumns(file({ head }))).toEqual(expected);
});

test('counts add up in words, and a table without a vintage has none in its name', () => {
  expect(sayCounts(file())).toBe('12 rows: 9 taken, 2 refused and 1 passed over');
  expect(withVintage('Attorneys', 'undated')).toBe('Attorneys');
  expect(withVintage('Schools', '2023')).toBe('Schools 2023');
  expect([formatBytes(196), formatBytes(1_940_000)]).toEqual(['196 bytes', '1.9 MB']);
});
