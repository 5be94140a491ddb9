import { ProblemError } from '../../../data/model/problem.ts';
import { guardApostrophe } from '../../../data/tables/saved/guard-formula.ts';
import type { SavedCell } from '../../../data/tables/saved/saved-table.ts';
import type { DatasetTable } from './read-dataset.ts';
import { escapeText, headerCell } from './workbook/cells.ts';
import { type SheetCell, writeWorkbook } from './workbook/write-workbook.ts';

/** A sheet has room for a million rows; as objects in the memory so many take 500 MB. */
const mostRows = 200_000;
const widestColumn = 48;

/**
 * A dataset as a spreadsheet: codes as text with their leading zeros, figures as real numbers, the
 * header frozen.
 */
export async function datasetXlsx({ dataset, header, count, rows }: DatasetTable): Promise<Buffer> {
  if (count > mostRows) {
    throw new ProblemError(
      'too-many-rows',
      `${dataset.title} has ${count.toLocaleString('en-US')} rows, too many for a spreadsheet; save it as CSV.`,
    );
  }
  const widths = header.map((name) => name.length);
  const sheet: SheetCell[][] = [];
  for (const cells of rows()) {
    sheet.push(cells.map(cellOf));
    for (const [i, cell] of cells.entries()) {
      widths[i] = Math.max(widths[i], Math.min(String(cell ?? '').length, widestColumn));
    }
  }
  // The name of a sheet has at most 31 characters.
  const name = dataset.title.slice(0, 31);
  sheet.unshift(header.map((column, i) => headerCell(column, widths[i] + 2)));
  return writeWorkbook([
    { name, rows: sheet, widths: widths.map((width) => width + 2), frozenRows: 1 },
  ]);
}

function cellOf(cell: SavedCell): SheetCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: escapeText(guardApostrophe(cell)), type: String };
}
