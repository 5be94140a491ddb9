import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { eachRow, firstRows, openCsv } from '../../../electron/backend/import/csv.ts';

function rowsOf(text: string) {
  const rows: [line: number, cells: string[]][] = [];
  const findings = eachRow(openCsv(text), (cells, line) => rows.push([line, cells]));
  return { rows, findings };
}

describe('splitting a text into rows', () => {
  it('gives each row the line on which it begins, past quoted line breaks', () => {
    expect(rowsOf('a,b\n1,"x\ny"\n2,z\n').rows).toEqual([
      [1, ['a', 'b']],
      [2, ['1', 'x\ny']],
      [4, ['2', 'z']],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j', (end) => {
    expect(rowsOf(['a,b', '1,2', ''].join(end)).rows).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  it('reads mixed line ends, and a last line without one', () => {
    expect(rowsOf('a,b\r\n1,2\n3,4').rows.map(([, cells]) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it.each([
    ['a,b', ','],
    ['a;b', ';'],
    ['a\tb, c\td', '\t'],
    ['a|b|c', '|'],
    ['\n\n"x,y,z";b;c', ';'],
    ['one column', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(openCsv(text).delimiter).toBe(delimiter);
  });

  it('reads back what was written, with true lines, however long the file', () => {
    const cell = fc.constantFrom(
      '',
      'a',
      'say "so"',
      'x,y',
      'two\nlines',
      ' ',
      'é',
      '1'.repeat(40),
    );
    const table = fc.array(fc.tuple(fc.constant('key'), cell, cell), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(table, fc.constantFrom(1, 900), (few, times) => {
        const rows = Array.from({ length: times }, () => few).flat();
        const read = rowsOf(`${Papa.unparse(rows, { newline: '\n' })}\n`).rows;
        expect(read.map(([, cells]) => cells)).toEqual(rows);
        let line = 1;
        for (const [i, [at]] of read.entries()) {
          if (at !== line) expect(at).toBe(line);
          line += rows[i].join('').split('\n').length;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says where a quotation mark opens that is never closed', () => {
    const { findings } = rowsOf('a,b\n1,2\n"3,4\n5,6\n');
    expect(findings).toMatchObject([{ code: 'quote-not-closed', severity: 'error', row: 3 }]);
  });

  it('gives the first rows without reading on', () => {
    expect(firstRows(openCsv('a,b\n1,2\n3,4\n'), 2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('finds no row in an empty file', () => {
    expect(rowsOf('').rows).toEqual([]);
  });
});
