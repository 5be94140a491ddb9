import type { Cell, WritableDatabase } from './handles.ts';

/** How to take each column's value from a row; the names are those of the table. */
export type CellReaders<Row> = Record<string, (row: Row) => Cell>;

/**
 * About 400 values a statement, given to `run` one by one, is the quickest way into SQLite from here:
 * smaller statements pay for more calls, `run(array)` takes twice the time of `run(...values)`.
 */
const valuesInStatement = 400;

/**
 * Inserts rows of one dataset into its table and returns how many. The dataset's id is written into
 * the statement: it is the same in each row.
 */
export function insertRows<Row>(
  db: WritableDatabase,
  table: string,
  datasetId: number,
  readers: CellReaders<Row>,
  rows: Iterable<Row>,
): number {
  const columns = Object.keys(readers);
  const read = Object.values(readers);
  const rowsInStatement = Math.floor(valuesInStatement / columns.length);
  const insert = (count: number) => {
    const row = `(${Math.trunc(datasetId)}${', ?'.repeat(columns.length)})`;
    const all = new Array(count).fill(row).join(', ');
    return db.prepare(`INSERT INTO ${table} (dataset_id, ${columns.join(', ')}) VALUES ${all}`);
  };
  const full = insert(rowsInStatement);
  const values = new Array<Cell>(rowsInStatement * columns.length);
  let filled = 0;
  let inserted = 0;
  for (const row of rows) {
    for (let c = 0; c < read.length; c++) values[filled++] = read[c](row);
    if (filled < values.length) continue;
    full.run(...values);
    inserted += rowsInStatement;
    filled = 0;
  }
  const rest = filled / columns.length;
  if (rest > 0) insert(rest).run(...values.slice(0, filled));
  return inserted + rest;
}
