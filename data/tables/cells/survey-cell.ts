import type { TableRow } from '../table-row.ts';
import { parseDressedCount, twofoldCount } from './dressed-count.ts';

/**
 * What the Census Bureau writes where there is no figure (American Community Survey, "Code List",
 * notes on estimate and annotation values). The numbers stand in the API, the signs in downloads.
 */
const reasons: ReadonlyMap<string, string> = new Map([
  ['-999999999', 'there were too few sample cases'],
  ['N', 'there were too few sample cases'],
  ['-888888888', 'it does not apply here'],
  ['(X)', 'it does not apply here'],
  ['-666666666', 'there were too few sample observations'],
  ['-', 'there were too few sample observations'],
  ['-333333333', 'it lies in the lowest or highest interval'],
  ['***', 'it lies in the lowest or highest interval'],
  ['-222222222', 'there were too few sample observations for a margin'],
  ['**', 'there were too few sample observations for a margin'],
  ['null', 'it was not published for this area'],
  ['(D)', 'it was withheld'],
  ['', 'the cell is empty'],
]);

/** The estimate is controlled to a known total: it has no sampling error. */
const controlled: ReadonlySet<string> = new Set(['*****', '-555555555']);

/** An estimate of people; null where none is published, which is said with the reason. */
export function estimateCell(row: TableRow, column: number): number | null {
  const text = row.text(column);
  const dressed = parseDressedCount(text);
  if (typeof dressed === 'number') return dressed;
  if (sayUnknown(row, column, text, 'estimate')) return null;
  if (controlled.has(text)) {
    row.doubt(
      column,
      'estimate-unknown',
      'stands for a controlled margin, so it is read as unknown',
    );
    return null;
  }
  if (dressed === 'twofold') row.refuse(column, 'count-twofold', twofoldCount);
  else row.refuse(column, 'not-a-count', 'is not a count (a whole number, 0 or more)');
  return null;
}

/** Half the width of the 90 % interval; 0 where the estimate is controlled, null where unknown. */
export function marginCell(row: TableRow, column: number): number | null {
  if (column < 0) return null;
  const text = row.text(column).replace(/^(?:±|\+\/-)\s*/, '');
  const dressed = parseDressedCount(text);
  if (typeof dressed === 'number') return dressed;
  if (controlled.has(text)) {
    row.repaired(
      column,
      'margin-controlled',
      'says that the estimate is controlled to a known total and has no sampling error',
    );
    return 0;
  }
  if (sayUnknown(row, column, text, 'margin')) return null;
  if (dressed === 'twofold') row.refuse(column, 'count-twofold', twofoldCount);
  else row.refuse(column, 'not-a-margin', 'is not a margin of error (a whole number, 0 or more)');
  return null;
}

function sayUnknown(row: TableRow, column: number, text: string, what: string): boolean {
  const reason = reasons.get(text);
  if (reason === undefined) return false;
  row.repaired(column, `${what}-unknown`, `is no figure: ${reason}, so it is read as unknown`);
  return true;
}
