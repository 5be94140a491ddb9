import { bareText } from './bare-text.ts';
import type { SchoolName } from './candidate-columns.ts';
import type { SheetRow } from './sheet-row.ts';

/**
 * Warns where the sheet calls the school otherwise than the program does: most likely some columns were
 * sorted and others were not.
 */
export function checkSchool<Row>(row: SheetRow<Row>, school: SchoolName | null): void {
  const said = row.text('school');
  if (school === null || said === '' || bareText(said) === bareText(school.name)) return;
  row.warn(
    'school',
    'school-otherwise',
    `The UNITID is that of ${school.name}, and the row says “${said.slice(0, 80)}”. The UNITID counts.`,
  );
}
