import {
  type SchoolControl,
  type SchoolLevel,
  schoolControls,
  schoolLevels,
} from '../../model/school.ts';
import { choiceCell } from '../cells/choice-cell.ts';
import { checkState, codeCell } from '../cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { countCell } from '../cells/count-cell.ts';
import { stateCell } from '../cells/text-cell.ts';
import type { SchoolRow } from '../rows.ts';
import type { TableRow } from '../table-row.ts';
import { savedFigure, savedName, type SavedTable } from './saved-table.ts';

const levels: ReadonlyMap<string, SchoolLevel> = new Map(schoolLevels.map((one) => [one, one]));
const controls: ReadonlyMap<string, SchoolControl> = new Map(
  schoolControls.map((one) => [one, one]),
);
const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);
const written = (flag: boolean): string => (flag ? 'yes' : 'no');

export const savedSchools: SavedTable<SchoolRow> = {
  kind: 'schools',
  title: 'Schools',
  columns: [
    ['unitid', ({ unitid }) => unitid],
    ['name', ({ name }) => name],
    ['city', ({ city }) => city],
    ['state', ({ state }) => state],
    ['latitude', ({ latitude }) => latitude],
    ['longitude', ({ longitude }) => longitude],
    ['county', ({ county }) => county],
    ['level', ({ level }) => level],
    ['control', ({ control }) => control],
    ['administrative', ({ administrative }) => written(administrative)],
    ['active', ({ active }) => written(active)],
    ['undergraduates', ({ undergraduates }) => undergraduates],
    ['related_share', ({ relatedShare }) => relatedShare ?? null],
    ['personal_services_share', ({ personalServicesShare }) => personalServicesShare ?? null],
    ['first_generation_share', ({ firstGenerationShare }) => firstGenerationShare ?? null],
  ],
  read(row) {
    const unitid = codeCell(row, 0, 6, 'a UNITID');
    const name = savedName(row, 1);
    const city = savedName(row, 2);
    const state = stateCell(row, 3);
    const latitude = latitudeCell(row, 4);
    const longitude = longitudeCell(row, 5);
    checkPlace(row, 4, latitude, longitude);
    const county = row.text(6) === '' ? null : codeCell(row, 6, 5, 'a county code');
    if (county !== null) checkState(row, 6, county);
    const level = choiceCell(row, 7, levels);
    const control = choiceCell(row, 8, controls);
    const administrative = choiceCell(row, 9, yesOrNo);
    const active = choiceCell(row, 10, yesOrNo);
    const undergraduates = countCell(row, 11);
    const relatedShare = shareCell(row, 12);
    const personalServicesShare = shareCell(row, 13);
    const firstGenerationShare = shareCell(row, 14);
    if (row.outcome !== 'taken') return null;
    if (level === null || control === null || administrative === null || active === null) {
      return null;
    }
    return {
      unitid,
      name,
      city,
      state,
      latitude,
      longitude,
      county,
      level,
      control,
      administrative,
      active,
      undergraduates,
      relatedShare,
      personalServicesShare,
      firstGenerationShare,
    };
  },
  key: ({ unitid }) => unitid,
};

function shareCell(row: TableRow, column: number): number | null {
  const share = savedFigure(row, column);
  if (share === null || share <= 1) return share;
  row.refuse(column, 'not-a-share', 'is not a share from 0 to 1');
  return null;
}
