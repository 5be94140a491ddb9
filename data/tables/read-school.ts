import { schoolControls, schoolLevels } from '../model/school.ts';
import { choiceCell, choicesOf } from './cells/choice-cell.ts';
import { checkState, codeCell } from './cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from './cells/coordinate-cell.ts';
import { countCell } from './cells/count-cell.ts';
import { stateCell } from './cells/text-cell.ts';
import type { SchoolRow } from './rows.ts';
import type { TableRow } from './table-row.ts';

const levels = choicesOf(schoolLevels);
const controls = choicesOf(schoolControls);
const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

/** As `readSchool` reads it. */
export function writtenFlag(flag: boolean): string {
  return flag ? 'yes' : 'no';
}

/**
 * A school from the first twelve columns of our own tables, in their order; null where the row is
 * refused.
 * @param name reads a name that must be there
 */
export function readSchool(
  row: TableRow,
  name: (row: TableRow, column: number) => string,
): SchoolRow | null {
  const read = {
    unitid: codeCell(row, 0, 6, 'a UNITID'),
    name: name(row, 1),
    city: name(row, 2),
    state: stateCell(row, 3),
    latitude: latitudeCell(row, 4),
    longitude: longitudeCell(row, 5),
    county: countyOrNone(row, 6),
    level: choiceCell(row, 7, levels),
    control: choiceCell(row, 8, controls),
    administrative: choiceCell(row, 9, yesOrNo),
    active: choiceCell(row, 10, yesOrNo),
    undergraduates: countCell(row, 11),
  };
  checkPlace(row, 4, read.latitude, read.longitude);
  const { level, control, administrative, active } = read;
  if (row.outcome !== 'taken') return null;
  if (level === null || control === null || administrative === null || active === null) return null;
  return { ...read, level, control, administrative, active };
}

function countyOrNone(row: TableRow, column: number): string | null {
  if (row.text(column) === '') return null;
  const county = codeCell(row, column, 5, 'a county code');
  checkState(row, column, county);
  return county;
}
