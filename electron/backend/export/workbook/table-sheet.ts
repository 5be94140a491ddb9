import { getCellAddress } from 'write-excel-file/utility';
import type { Cell, CellKind } from '../../../../data/report/school-table.ts';
import { cellOf, headerCell, heightOf } from './cells.ts';
import type { SheetCell, WorkbookSheet } from './write-workbook.ts';

const [narrowest, widest] = [9, 48];

/** A table as a sheet: its header stays in sight, and its columns can be filtered by. */
export function tableSheet(
  name: string,
  columns: readonly { header: string; kind: CellKind }[],
  rows: readonly (readonly Cell[])[],
  widestText = widest,
): WorkbookSheet {
  const widths = columns.map(({ header }) =>
    Math.max(narrowest, ...header.split(' ').map((word) => word.length + 2)),
  );
  for (const cells of rows) {
    for (const [i, cell] of cells.entries()) {
      if (typeof cell === 'string') {
        widths[i] = Math.max(widths[i], Math.min(lengthOf(cell) + 2, widestText));
      }
    }
  }
  return {
    name,
    widths,
    frozenRows: 1,
    filter: `A1:${getCellAddress(rows.length, columns.length - 1)}`,
    rows: [
      columns.map(({ header, kind }, i) =>
        headerCell(header, widths[i], kind === 'id' || kind === 'text' ? 'left' : 'right'),
      ),
      ...rows.map((cells) => rowOf(cells, columns, widths)),
    ],
  };
}

function rowOf(
  cells: readonly Cell[],
  columns: readonly { kind: CellKind }[],
  widths: readonly number[],
): SheetCell[] {
  const row = cells.map((cell, i) => cellOf(cell, columns[i].kind));
  const height = Math.max(
    ...cells.map((cell, i) =>
      typeof cell === 'string' && row[i]?.wrap ? heightOf(cell, widths[i]) : 0,
    ),
  );
  const first = row.find((cell) => cell !== null);
  if (first && height > 0) first.height = height;
  return row;
}

/** Characters of the longest line. */
function lengthOf(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}
