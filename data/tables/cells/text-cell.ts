import { nameOfState } from '../states.ts';
import type { TableRow } from '../table-row.ts';
import { restoreLetters } from './restore-letters.ts';

const spaces = /\s+/g;

/** A name: not blank, one space between words; '' goes with a refused row. */
export function nameCell(row: TableRow, column: number): string {
  const text = row.text(column).replace(spaces, ' ');
  if (text === '') row.refuse(column, 'name-missing', 'leaves out a name that must be there');
  const restored = restoreLetters(text);
  if (restored !== text) {
    row.repaired(
      column,
      'letters-restored',
      `was saved in a wrong encoding and is read as ${restored}`,
    );
  }
  return restored;
}

/** Two-letter postal code of a state; '' goes with a refused row. */
export function stateCell(row: TableRow, column: number): string {
  const text = row.text(column).toUpperCase();
  if (nameOfState.has(text)) return text;
  row.refuse(column, 'unknown-state', 'is no postal code of a state');
  return '';
}
