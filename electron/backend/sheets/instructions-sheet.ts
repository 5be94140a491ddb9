import { sheetTitles, toldSheets } from '../../../data/sheets/sheet-tables.ts';
import type { WrittenSheet } from '../../../data/sheets/write-sheets.ts';
import { peopleWarning } from '../../../data/words/sheet-words.ts';
import { headerCell, heightOf, textCell } from '../export/workbook/cells.ts';
import type { SheetCell, WorkbookSheet } from '../export/workbook/write-workbook.ts';

const widths = [14, 30, 64, 64];

const lines = [
  peopleWarning,
  'Fill in the sheets, save the file as .xlsx, and read it in with “Spreadsheet in…” in the File menu of Clinic Atlas. What would change is shown before anything is written, and all of it is undone in one step.',
  'Nothing is deleted by leaving out a row or a column. A cell that is emptied is emptied in the program as well.',
  'A row without an ID is a new one. Leave the IDs of all others as they are: by them the program knows which row is which, also after sorting.',
  'Days are dates of the spreadsheet, or written as 2026-11-22. Columns in grey are for reading only. Columns of your own are passed over.',
];

/** How the sheets are filled in, column by column. */
export function instructionsSheet(sheets: readonly WrittenSheet[]): WorkbookSheet {
  const header = ['Sheet', 'Column', 'What stands in it', 'Words'];
  const rows = sheets.flatMap(({ name, columns }) =>
    columns.map(({ header: column, means, words = [] }) =>
      rowOf([sheetTitles[name], column, means, words.join('; ')]),
    ),
  );
  return {
    name: toldSheets.instructions,
    widths,
    frozenRows: 0,
    rows: [
      [textCell(toldSheets.instructions, { fontWeight: 'bold', fontSize: 14, height: 24 })],
      ...lines.map((line): SheetCell[] => [
        textCell(line, { columnSpan: widths.length, wrap: true, height: heightOf(line, 150) + 4 }),
      ]),
      [],
      header.map((name, i) => headerCell(name, widths[i])),
      ...rows,
    ],
  };
}

function rowOf(texts: readonly string[]): SheetCell[] {
  const cells = texts.map((text) => textCell(text, { wrap: true }));
  const height = Math.max(...texts.map((text, i) => heightOf(text, widths[i])));
  const [first] = cells;
  if (first) first.height = height;
  return cells;
}
