import Papa from 'papaparse';
import { guardFormula } from '../../../data/tables/saved/guard-formula.ts';
import type { SavedCell } from '../../../data/tables/saved/saved-table.ts';
import type { DatasetTable } from './read-dataset.ts';

const rowsInPiece = 2000;
const newline = '\r\n';

/**
 * A dataset as CSV (RFC 4180) in pieces. The mark at the beginning lets spreadsheets see that it is
 * UTF-8; texts that they would take for formulas are guarded; numbers are written with all digits.
 */
export function* datasetCsv({
  header,
  rows,
}: Pick<DatasetTable, 'header' | 'rows'>): Generator<string> {
  let piece: (string | number)[][] = [header];
  let start = '\ufeff';
  for (const cells of rows()) {
    piece.push(cells.map(written));
    if (piece.length < rowsInPiece) continue;
    yield start + Papa.unparse(piece, { newline }) + newline;
    start = '';
    piece = [];
  }
  if (piece.length > 0) yield start + Papa.unparse(piece, { newline }) + newline;
}

function written(cell: SavedCell): string | number {
  if (cell === null) return '';
  return typeof cell === 'number' ? cell : guardFormula(cell);
}
