import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvRows, delimiterOf, firstRows } from '../../../electron/backend/import/csv.ts';

/** Rows of a text that comes in pieces of so many characters. */
function rowsOf(text: string, piece = 1 << 18) {
  const rows: [line: number, cells: string[]][] = [];
  const broken: [line: number, code: string][] = [];
  const csv = new CsvRows(delimiterOf(text), {
    take: (cells, line) => rows.push([line, cells]),
    broken: (_cells, line, code) => broken.push([line, code]),
  });
  for (let at = 0; at < text.length; at += piece) csv.push(text.slice(at, at + piece));
  csv.end();
  return { rows, broken };
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
    expect(delimiterOf(text)).toBe(delimiter);
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
      fc.property(table, fc.constantFrom(1, 900), fc.nat(700), (few, times, more) => {
        const rows = Array.from({ length: times }, () => few).flat();
        const piece = times === 1 ? 1 + (more % 9) : 500 + more;
        const read = rowsOf(`${Papa.unparse(rows, { newline: '\n' })}\n`, piece).rows;
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

  it('gives up the line on which a quotation mark opens that is never closed, and no other', () => {
    const { rows, broken } = rowsOf('a,b\n1,2\n"3,4\n5,6\n');
    expect(broken).toEqual([[3, 'quote-not-closed']]);
    expect(rows.map(([line]) => line)).toEqual([1, 2, 4]);
  });

  it('reads a quotation mark within a quoted cell as text, as long as the row ends with its line', () => {
    const doubtful: number[] = [];
    const rows: string[][] = [];
    const csv = new CsvRows(',', {
      take: (cells) => rows.push(cells),
      broken: () => rows.push(['broken']),
      doubtful: (line) => doubtful.push(line),
    });
    csv.push('a,b\n"say "so" now",4\n"3"x,4\n"5",6\n');
    csv.end();
    expect(rows).toEqual([['a', 'b'], ['say "so" now', '4'], ['broken'], ['5', '6']]);
    expect(doubtful).toEqual([2]);
  });

  it('gives up a line of many megabytes, in bounded memory, and reads on behind it', () => {
    const { rows, broken } = rowsOf(`a,b\n${'x'.repeat(12_000_000)}\n1,2\n`);
    expect(broken).toEqual([[2, 'row-endless']]);
    expect(rows.map(([line]) => line)).toEqual([1, 3]);
  });

  it('gives up an open quotation mark before the whole file is in the memory', () => {
    const lines = 'plain,row\n'.repeat(600_000);
    const { rows, broken } = rowsOf(`a,b\n"open,1\n${lines}`);
    expect(broken).toEqual([[2, 'quote-not-closed']]);
    expect(rows).toHaveLength(600_001);
    expect(rows.at(-1)?.[0]).toBe(600_002);
  });

  it('gives the first rows without reading on', () => {
    expect(firstRows('a,b\n1,2\n3,4\n', 2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('finds no row in an empty file', () => {
    expect(rowsOf('').rows).toEqual([]);
  });
});
