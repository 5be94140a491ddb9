import type { Statement } from 'better-sqlite3';
import type { Cell, WritableDatabase } from './handles.ts';

/** How to take each column's value from a row; the names are those of the table. */
export type CellReaders<Row> = Record<string, (row: Row) => Cell>;

/**
 * About 400 values a statement, given to `run` one by one, is the quickest way into SQLite from here:
 * smaller statements pay for more calls, `run(array)` takes twice the time of `run(...values)`.
 */
const valuesInStatement = 400;

/**
 * In KiB, for a connection that stores many rows: 85,000 of them stay in the memory until they are
 * committed, which saves a third of the time.
 */
export const cacheForStoring = 'cache_size = -32768';

/**
 * Inserts rows into a table as they come, many a statement. The columns given in `fixed` have the
 * same number in each row, which is written into the statement.
 */
export class RowInserter<Row> {
  readonly #db: WritableDatabase;
  readonly #start: string;
  readonly #placeholders: string;
  readonly #read: ((row: Row) => Cell)[];
  readonly #rowsInStatement: number;
  readonly #full: Statement;
  readonly #values: Cell[];
  #filled = 0;
  #inserted = 0;

  constructor(
    db: WritableDatabase,
    table: string,
    fixed: Record<string, number>,
    readers: CellReaders<Row>,
  ) {
    const columns = [...Object.keys(fixed), ...Object.keys(readers)];
    const numbers = Object.values(fixed).map((number) => String(Math.trunc(number)));
    this.#db = db;
    this.#read = Object.values(readers);
    this.#start = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `;
    this.#placeholders = `(${[...numbers, ...this.#read.map(() => '?')].join(', ')})`;
    this.#rowsInStatement = Math.floor(valuesInStatement / this.#read.length);
    this.#full = this.#insert(this.#rowsInStatement);
    this.#values = new Array<Cell>(this.#rowsInStatement * this.#read.length);
  }

  #insert(count: number): Statement {
    return this.#db.prepare(this.#start + new Array(count).fill(this.#placeholders).join(', '));
  }

  add(row: Row): void {
    const read = this.#read;
    const values = this.#values;
    let filled = this.#filled;
    for (let c = 0; c < read.length; c++) values[filled++] = read[c](row);
    if (filled === values.length) {
      this.#full.run(...values);
      this.#inserted += this.#rowsInStatement;
      filled = 0;
    }
    this.#filled = filled;
  }

  /** Inserts what is left, and returns how many rows there were in all. */
  finish(): number {
    const rest = this.#filled / this.#read.length;
    if (rest > 0) this.#insert(rest).run(...this.#values.slice(0, this.#filled));
    this.#inserted += rest;
    this.#filled = 0;
    return this.#inserted;
  }
}

/** Inserts rows of one dataset into its table and returns how many. */
export function insertRows<Row>(
  db: WritableDatabase,
  table: string,
  datasetId: number,
  readers: CellReaders<Row>,
  rows: Iterable<Row>,
): number {
  const inserter = new RowInserter(db, table, { dataset_id: datasetId }, readers);
  for (const row of rows) inserter.add(row);
  return inserter.finish();
}
