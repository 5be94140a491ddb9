import type { TableRow } from '../table-row.ts';

const decimal = /^\d{1,9}(?:\.\d{1,9})?$/;

/** A number of 0 or more that need not be whole, such as pairs as planned; blank is unknown. */
export function numberCell(row: TableRow, column: number): number | null {
  const text = row.text(column);
  if (text === '') return null;
  if (decimal.test(text)) return Number(text);
  row.refuse(column, 'not-a-number', 'is not a number of 0 or more');
  return null;
}
