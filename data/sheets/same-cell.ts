import { readDay } from '../tables/cells/read-day.ts';
import { type SheetCell, type SheetColumn, textOf } from './sheet-column.ts';

/**
 * Whether a cell that comes back says what was written. Spreadsheets change line ends, drop what no
 * document can hold, and keep fifteen digits of a number; none of it is a change that anybody made.
 */
export function isSameCell(
  kind: SheetColumn<never>['kind'],
  written: SheetCell,
  read: string,
): boolean {
  const [was, is] = [comparable(textOf(written)), comparable(read)];
  if (was === is) return true;
  if (kind === 'day') return readDay(is) === was;
  if (kind === 'word') return was.toLowerCase() === is.toLowerCase();
  if (kind === 'number' && was !== '' && is !== '') {
    return Number(was).toPrecision(14) === Number(is).toPrecision(14);
  }
  return false;
}

/** A text as it is taken from a cell: line feeds for line ends, no space around it. */
export function plainCell(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim();
}

/** Without what documents have no place for: control characters, halves of characters. */
function comparable(text: string): string {
  return plainCell(text)
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n]|[\ufffd-\uffff]/gu, ' ')
    .trim();
}
