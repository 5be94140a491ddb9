import type { Cell, ReadableDatabase } from './handles.ts';

/** Rows as arrays of cells: quicker to read and to turn into columns than objects are. */
export function readCells(db: ReadableDatabase, sql: string, ...values: Cell[]): Cell[][] {
  return db
    .prepare(sql)
    .raw()
    .all(...values) as Cell[][];
}

/** A column of numbers; unknown is NaN. */
export function numbersOf(rows: readonly Cell[][], column: number): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++)
    numbers[i] = (rows[i][column] as number | null) ?? Number.NaN;
  return numbers;
}

/** A column of words, of the kind that the CHECK of its table allows; missing is ''. */
export function wordsOf<Word extends string>(rows: readonly Cell[][], column: number): Word[] {
  return rows.map((row) => (row[column] ?? '') as Word);
}

/** A column of yes and no, as 1 and 0. */
export function flagsOf(rows: readonly Cell[][], column: number): Uint8Array {
  return Uint8Array.from(rows, (row) => row[column] as number);
}
