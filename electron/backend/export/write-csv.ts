import Papa from 'papaparse';
import { guardFormula } from '../../../data/tables/saved/guard-formula.ts';

export type CsvCell = string | number | boolean | null | undefined;

/** Lets spreadsheets see that a file is UTF-8; they take it for the machine's own code page otherwise. */
export const utf8Mark = '\ufeff';

const rowsInPiece = 2000;
const newline = '\r\n';

/**
 * Rows as CSV (RFC 4180) in pieces, so that a long table is never whole in the memory. Unknown cells
 * are empty; numbers are written with all digits; a text that a spreadsheet would take for a formula
 * gets an apostrophe in front.
 * @param isText for each column whether its cells are always quoted, which says that they are texts
 */
export function* writeCsv(
  rows: Iterable<readonly CsvCell[]>,
  isText: readonly boolean[] = [],
): Generator<string> {
  const quotes = (cell: unknown, column: number) =>
    isText[column] === true || (typeof cell === 'string' && cell.startsWith("'"));
  let piece: CsvCell[][] = [];
  for (const row of rows) {
    piece.push(row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)));
    if (piece.length < rowsInPiece) continue;
    yield Papa.unparse(piece, { newline, quotes }) + newline;
    piece = [];
  }
  if (piece.length > 0) yield Papa.unparse(piece, { newline, quotes }) + newline;
}

/** The same as one text, of the properties of objects that the columns name. */
export function csvOf(rows: readonly object[], columns: readonly string[]): string {
  const cells = rows.map((row) => {
    const record = row as Record<string, CsvCell>;
    return columns.map((column) => record[column]);
  });
  return [...writeCsv([columns, ...cells])].join('');
}
