import type { TableRow } from '../table-row.ts';
import { parseDressedCount, twofoldCount } from './dressed-count.ts';

const zero = 48;

/** The number of up to 15 digits and nothing else; NaN for any other text. */
function parsePlainCount(text: string): number {
  if (text.length === 0 || text.length > 15) return Number.NaN;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    count = count * 10 + digit;
  }
  return count;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * A whole number of people, 0 or more. Blank is unknown, and so is a mark of the layout for
 * "missing"; unknown is never 0.
 */
export function countCell(
  row: TableRow,
  column: number,
  missing: ReadonlySet<string> = nothing,
): number | null {
  const text = row.text(column);
  const plain = parsePlainCount(text);
  if (!Number.isNaN(plain)) return plain;
  if (text === '' || missing.has(text)) return null;
  const dressed = parseDressedCount(text);
  if (typeof dressed === 'number') return dressed;
  if (dressed === 'twofold') row.refuse(column, 'count-twofold', twofoldCount);
  else row.refuse(column, 'not-a-count', 'is not a count (a whole number, 0 or more)');
  return null;
}

/** A count that must be there; NaN goes with a refused row. */
export function knownCountCell(row: TableRow, column: number): number {
  const count = countCell(row, column);
  if (count !== null) return count;
  if (row.outcome === 'taken')
    row.refuse(column, 'count-missing', 'leaves out a count that must be there');
  return Number.NaN;
}
