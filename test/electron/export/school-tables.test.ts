import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguarded } from '../../../data/tables/saved/guard-formula.ts';
import { schoolsCsv } from '../../../electron/backend/export/tables/csv.ts';
import { schoolsTsv } from '../../../electron/backend/export/tables/tsv.ts';
import { writeCsv } from '../../../electron/backend/export/write-csv.ts';
import { awkwardNames, awkwardTable } from './awkward-table.ts';

const table = awkwardTable();
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('schools as CSV', () => {
  const text = textOf(schoolsCsv({ table }));

  it('begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
    expect(text.startsWith('\ufeff"county",school,immigrants,longitude\r\n')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('reads back as it was: every name, every zero, every digit; unknown is empty and no zero', () => {
    const [header, ...rows] = Papa.parse<string[]>(text.slice(1).trimEnd()).data;
    expect(header).toEqual(table.columns.map(({ key }) => key));
    expect(rows.map(([, name]) => unguarded(name))).toEqual(awkwardNames);
    expect(
      rows.map(([county, , immigrants, longitude]) => [county, immigrants, longitude]),
    ).toEqual(
      table.rows.map(([county, , immigrants, longitude]) => [
        county,
        immigrants === null ? '' : String(immigrants),
        String(longitude),
      ]),
    );
  });

  it('has no text that a spreadsheet takes for a formula, and leaves negative numbers numbers', () => {
    const rows = Papa.parse<string[]>(text.slice(1).trimEnd()).data.slice(1);
    expect(rows.filter(([, name]) => /^[=+\-@\t\r\n]/.test(name))).toEqual([]);
    expect(rows.every(([, , , longitude]) => Number(longitude) < -71)).toBe(true);
  });

  it('quotes ids, so that readers which heed it keep their zeros', () => {
    expect(text).toContain('\r\n"01001",');
  });
});

describe('schools as TSV', () => {
  const lines = textOf(schoolsTsv({ table })).split('\n');

  it('has one line a school and as many cells as columns, whatever the names', () => {
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(awkwardNames.length + 1);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([4]));
    expect(lines.some((line) => line.includes('Two lines and a tab'))).toBe(true);
    expect(lines.filter((line) => /(^|\t)[=+@]/.test(line))).toEqual([]);
  });

  it('keeps what needs no change as it is', () => {
    expect(lines[10].split('\t').slice(0, 2)).toEqual(['01010', awkwardNames[9]]);
    expect(lines[1].split('\t').slice(2)).toEqual(['', '-71.0385']);
  });
});

it('a long table comes in pieces that make one file', () => {
  function* rows() {
    for (let i = 0; i < 4500; i++) yield [i, `School ${i}`];
  }
  const pieces = [...writeCsv(rows())];
  expect(pieces.length).toBe(3);
  const read = Papa.parse<string[]>(pieces.join('').trimEnd()).data;
  expect(read).toHaveLength(4500);
  expect(read[4499]).toEqual(['4499', 'School 4499']);
});
