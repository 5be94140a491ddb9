import type { SheetSource } from '../../../data/sheets/find-sheet.ts';
import { type SheetCell, textOf } from '../../../data/sheets/sheet-column.ts';
import { sheetTitles, type SheetName } from '../../../data/sheets/sheet-tables.ts';
import { guardFormula } from '../../../data/tables/saved/guard-formula.ts';
import type { WrittenSheet } from '../../../data/sheets/write-sheets.ts';

/** Written sheets as they are read again from CSV, as texts. */
export function sourcesOf(written: readonly WrittenSheet[]): SheetSource[] {
  return written.map(({ name, columns, rows }) =>
    sheetOf(name, [columns.map(({ header }) => header), ...rows.map((row) => row.map(guarded))]),
  );
}

function guarded(cell: SheetCell): string {
  return typeof cell === 'string' ? guardFormula(cell) : textOf(cell);
}

/** A sheet of a workbook that holds these rows, the header first. */
export function sheetOf(name: SheetName, rows: readonly (readonly string[])[]): SheetSource {
  return {
    file: 'candidates.xlsx',
    sheet: sheetTitles[name],
    rows: rows.map((cells, i) => ({ line: i + 1, cells })),
    broken: [],
  };
}
