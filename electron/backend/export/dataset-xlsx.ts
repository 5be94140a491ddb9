import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { ProblemError } from '../../../data/model/problem.ts';
import { guardApostrophe } from '../../../data/tables/saved/guard-formula.ts';
import type { SavedCell } from '../../../data/tables/saved/saved-table.ts';
import type { DatasetTable } from './read-dataset.ts';

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
  const sheet: SheetData = [header.map((value) => ({ value, type: String, fontWeight: 'bold' }))];
  for (const cells of rows()) {
    sheet.push(cells.map(cellOf));
    for (const [i, cell] of cells.entries()) {
      widths[i] = Math.max(widths[i], Math.min(String(cell ?? '').length, widestColumn));
    }
  }
  const columns = widths.map((width) => ({ width: width + 2 }));
  // The name of a sheet has at most 31 characters.
  const name = dataset.title.slice(0, 31);
  return writeWorkbook(sheet, { sheet: name, stickyRowsCount: 1, columns }).toBuffer();
}

function cellOf(cell: SavedCell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: escaped(guardApostrophe(cell)), type: String };
}

/** What XML cannot hold is written as _x0001_, and a text that looks like that has its _ so written. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
}
