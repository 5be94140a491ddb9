import type { TableRow } from '../table-row.ts';

const names = ['pairs, at least', 'pairs, expected', 'pairs, at most'];

/** Refuses pairs at least, expected and at most that do not rise; unknown ones are passed by. */
export function checkRising(
  row: TableRow,
  columns: readonly number[],
  figures: readonly (number | null)[],
): void {
  let before = -1;
  for (const [i, figure] of figures.entries()) {
    if (figure === null) continue;
    const low = before < 0 ? null : figures[before];
    if (low !== null && figure < low) {
      row.refuse(
        columns[i],
        'pairs-not-rising',
        `(${names[i]}) is less than the ${low} of "${names[before]}"`,
      );
      return;
    }
    before = i;
  }
}
