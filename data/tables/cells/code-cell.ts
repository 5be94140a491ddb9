import { postalOfFips } from '../states.ts';
import type { TableRow } from '../table-row.ts';

const zero = 48;

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return false;
  }
  return text.length > 0;
}

/**
 * A code of so many digits. One that lost its leading zeros (spreadsheets take it for a number) gets
 * them back, and that is said; '' goes with a refused row.
 */
export function codeCell(row: TableRow, column: number, width: number, what: string): string {
  const text = row.text(column);
  if (text.length === width && isDigits(text)) return text;
  if (text.length > 0 && text.length < width && isDigits(text)) {
    row.repaired(
      column,
      'leading-zeros-restored',
      `had lost its leading zeros as ${what} and is read as ${text.padStart(width, '0')}`,
    );
    return text.padStart(width, '0');
  }
  const whole = wholeNumber(text);
  if (whole !== null && whole.length <= width) {
    const code = whole.padStart(width, '0');
    row.repaired(column, 'code-was-number', `was saved as a number and is read as ${code}`);
    return code;
  }
  row.refuse(column, 'not-a-code', `is not ${what} (${width} digits)`);
  return '';
}

/** The digits of 1025.0, as a column of codes is saved that went through a table of numbers; else null. */
export function wholeNumber(text: string): string | null {
  return /^(\d{1,15})\.0{1,2}$/.exec(text)?.[1] ?? null;
}

/** A code that the layout itself writes as a number, without leading zeros; nothing to be said. */
export function numericCodeCell(
  row: TableRow,
  column: number,
  width: number,
  what: string,
): string {
  const text = row.text(column);
  const digits = wholeNumber(text) ?? text;
  if (digits.length > 0 && digits.length <= width && isDigits(digits)) {
    return digits.padStart(width, '0');
  }
  row.refuse(column, 'not-a-code', `is not ${what} (up to ${width} digits)`);
  return '';
}

/** Refuses a county or tract code whose first two digits belong to no state. */
export function checkState(row: TableRow, column: number, code: string): void {
  if (row.outcome === 'taken' && !postalOfFips.has(code.slice(0, 2))) {
    row.refuse(column, 'unknown-state', `belongs to no state (${code.slice(0, 2)})`);
  }
}
