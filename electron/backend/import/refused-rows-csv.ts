import { parse } from 'node:path';
import type { ReadableDatabase } from '../database/handles.ts';
import { readRefusedRows } from '../database/queries/imports.ts';
import { utf8Mark, writeCsv } from '../export/write-csv.ts';

/**
 * The refused rows of a file in its own columns, with the line and the reason behind them. Cells that
 * a spreadsheet would take for a formula get an apostrophe before them.
 */
export function refusedRowsCsv(
  db: ReadableDatabase,
  fileId: number,
): { name: string; text: string } {
  const { file, columns, rows } = readRefusedRows(db, fileId);
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, i) => cells[i] ?? '');
  const table = [
    [...padded(columns), 'line', 'reason'],
    ...rows.map(({ cells, line, reason }) => [...padded(cells), String(line), reason]),
  ];
  const text = [utf8Mark, ...writeCsv(table)].join('');
  return { name: `${parse(file).name} refused rows.csv`, text };
}
