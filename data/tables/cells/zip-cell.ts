import type { TableRow } from '../table-row.ts';
import { wholeNumber } from './code-cell.ts';

const fiveDigits = /^\d{5}$/;
const nineDigits = /^(\d{5})-?\d{4}$/;
const lostZeros = /^\d{3,4}$/;

/** A ZIP code, the first five digits of it; blank is unknown. */
export function zipCell(row: TableRow, column: number): string | null {
  const text = row.text(column);
  if (fiveDigits.test(text)) return text;
  if (text === '') return null;
  const nine = nineDigits.exec(text);
  if (nine) return nine[1];
  const digits = wholeNumber(text) ?? text;
  if (fiveDigits.test(digits)) {
    row.repaired(column, 'code-was-number', `was saved as a number and is read as ${digits}`);
    return digits;
  }
  if (lostZeros.test(digits)) {
    const padded = digits.padStart(5, '0');
    row.repaired(
      column,
      'leading-zeros-restored',
      `had lost its leading zeros as a ZIP code and is read as ${padded}`,
    );
    return padded;
  }
  row.refuse(column, 'not-a-zip', 'is not a ZIP code (five digits, or nine)');
  return null;
}
