import type { CellObject } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { type SheetCell as Told, textOf } from '../../../data/sheets/sheet-column.ts';
import { sheetTitles, toldSheets } from '../../../data/sheets/sheet-tables.ts';
import type { WrittenSheet } from '../../../data/sheets/write-sheets.ts';
import { guardApostrophe } from '../../../data/tables/saved/guard-formula.ts';
import { escapeText, headerCell, heightOf } from '../export/workbook/cells.ts';
import {
  type SheetCell,
  type WorkbookSheet,
  writeWorkbook,
} from '../export/workbook/write-workbook.ts';
import { instructionsSheet } from './instructions-sheet.ts';

const [narrowest, shortText, longText, widest] = [10, 18, 36, 44];
/** Rows for new records below those that are there, with the words to choose from. */
const rowsToFill = 500;
const grey = '#646a75';
const textFormat = '@';
const dayFormat = 'yyyy-mm-dd';
/** Spreadsheets count days from 1900 on, and the first two months of it wrongly. */
const firstDay = '1900-03-01';

/**
 * Sheets as one workbook: days as dates, codes as text, lists of words to choose from, and how to fill
 * it in. An empty one begins with that, a full one with what is known.
 */
export function sheetsWorkbook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const lists = wordLists(sheets);
  const tables = sheets.map((sheet) => tableOf(sheet, lists));
  const told = [instructionsSheet(sheets)];
  const isEmpty = sheets.every(({ rows }) => rows.length === 0);
  const all = isEmpty ? [...told, ...tables] : [...tables, ...told];
  return writeWorkbook([...all, wordsSheet(lists)]);
}

/** A list of words and the range in which it stands. */
interface WordList {
  title: string;
  words: readonly string[];
  range: string;
}

function wordLists(sheets: readonly WrittenSheet[]): Map<readonly string[], WordList> {
  const lists = new Map<readonly string[], WordList>();
  for (const { columns } of sheets) {
    for (const { header, words } of columns) {
      if (words === undefined || lists.has(words)) continue;
      const [column] = /^[A-Z]+/.exec(getCellAddress(0, lists.size)) ?? [''];
      const range = `${toldSheets.words}!$${column}$2:$${column}$${words.length + 1}`;
      lists.set(words, { title: header.replace(/:.*/, ''), words, range });
    }
  }
  return lists;
}

function wordsSheet(lists: ReadonlyMap<readonly string[], WordList>): WorkbookSheet {
  const all = [...lists.values()];
  const widths = all.map(({ title, words }) =>
    Math.max(...[title, ...words].map((word) => word.length + 2)),
  );
  const longest = Math.max(...all.map(({ words }) => words.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    all.map(({ words }): SheetCell => {
      const word = words[row];
      return word === undefined ? null : { value: escapeText(word), type: String };
    }),
  );
  return {
    name: toldSheets.words,
    widths,
    frozenRows: 1,
    rows: [all.map(({ title }, i) => headerCell(title, widths[i])), ...rows],
  };
}

function tableOf(
  { name, columns, rows }: WrittenSheet,
  lists: ReadonlyMap<readonly string[], WordList>,
): WorkbookSheet {
  const widths = columns.map(({ header, kind, isLong, words = [] }, i) => {
    const least = isLong ? longText : kind === 'text' ? shortText : narrowest;
    const longest = [header.slice(0, 24), ...words, ...rows.map((cells) => textOf(cells[i]))];
    return Math.min(widest, Math.max(least, ...longest.map((text) => text.length + 2)));
  });
  const last = rows.length + rowsToFill;
  return {
    name: sheetTitles[name],
    widths,
    frozenRows: 1,
    // Which row it is about stays in sight.
    frozenColumns: 2,
    filter: `A1:${getCellAddress(Math.max(1, rows.length), columns.length - 1)}`,
    rows: [
      columns.map(({ header, kind }, i) => headerOf(header, kind, widths[i])),
      ...rows.map((cells) => rowOf(cells, columns, widths)),
    ],
    lists: columns.flatMap(({ words }, i) => {
      const list = words && lists.get(words);
      return list
        ? [{ cells: `${getCellAddress(1, i)}:${getCellAddress(last, i)}`, range: list.range }]
        : [];
    }),
  };
}

function headerOf(header: string, kind: Kind, width: number): SheetCell {
  const cell = headerCell(header, width);
  return cell !== null && isForReading(header, kind) ? { ...cell, textColor: grey } : cell;
}

type Kind = WrittenSheet['columns'][number]['kind'];

/** What nobody fills in stands back. */
function isForReading(header: string, kind: Kind): boolean {
  return kind === 'told' || /\bID$/.test(header);
}

function rowOf(
  cells: readonly Told[],
  columns: WrittenSheet['columns'],
  widths: readonly number[],
): SheetCell[] {
  const row = cells.map((cell, i) => cellOf(cell, columns[i]));
  const heights = cells.map((cell, i) =>
    typeof cell === 'string' && row[i]?.wrap ? heightOf(cell, widths[i]) : 0,
  );
  const height = Math.max(...heights);
  const first = row.find((cell) => cell !== null);
  if (first && height > 0) first.height = Math.min(height, 120);
  return row;
}

function cellOf(cell: Told, { header, kind }: WrittenSheet['columns'][number]): SheetCell {
  if (cell === null || cell === '') return null;
  const style: CellObject = {
    alignVertical: 'top',
    ...(isForReading(header, kind) ? { textColor: grey } : {}),
  };
  if (typeof cell === 'number') return { ...style, value: cell, type: Number };
  if (kind === 'day' && cell >= firstDay) {
    return {
      ...style,
      value: new Date(`${cell}T00:00:00Z`),
      type: Date,
      format: dayFormat,
      align: 'left',
    };
  }
  const wrap = cell.includes('\n') || cell.length > widest ? { wrap: true } : {};
  const value = escapeText(guardApostrophe(cell));
  return { ...style, ...wrap, value, type: String, format: textFormat };
}
