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
import { nameCell, stateCell } from '../cells/text-cell.ts';
import type { SchoolRow } from '../rows.ts';
import type { TableRow } from '../table-row.ts';
import { type ReferenceTable, written, writtenDegrees } from './reference-table.ts';

const levels: ReadonlyMap<string, SchoolLevel> = new Map(schoolLevels.map((one) => [one, one]));
const controls: ReadonlyMap<string, SchoolControl> = new Map(
  schoolControls.map((one) => [one, one]),
);
const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

export const schools: ReferenceTable<SchoolRow> = {
  file: 'schools.csv',
  kind: 'schools',
  title: 'Schools',
  columns: [
    { name: 'unitid', meaning: 'IPEDS UNITID of the school', unit: 'code', range: '6 digits' },
    { name: 'name', meaning: 'Name', unit: 'text', range: 'not blank' },
    { name: 'city', meaning: 'City of its address', unit: 'text', range: 'not blank' },
    {
      name: 'state',
      meaning: 'Postal code of the state of its address',
      unit: 'code',
      range: '2 letters',
    },
    { name: 'latitude', meaning: 'Where it lies', unit: 'degrees WGS84', range: '-15 to 72' },
    {
      name: 'longitude',
      meaning: 'Where it lies',
      unit: 'degrees WGS84',
      range: '-180 to -64, or 130 to 180',
    },
    {
      name: 'county',
      meaning: 'FIPS code of the county whose boundary holds the place',
      unit: 'code',
      range: '5 digits; blank = none',
    },
    {
      name: 'level',
      meaning: 'Length of its longest programmes',
      unit: 'word',
      range: schoolLevels.join(', '),
    },
    {
      name: 'control',
      meaning: 'Who runs it',
      unit: 'word',
      range: schoolControls.join(', '),
    },
    {
      name: 'administrative',
      meaning: 'Whether it is an office of a college system, without students of its own',
      unit: 'word',
      range: 'yes, no',
    },
    {
      name: 'active',
      meaning: 'Whether the directory lists it as active in its year, not closed or merged',
      unit: 'word',
      range: 'yes, no',
    },
    {
      name: 'undergraduates',
      meaning: 'Undergraduates in autumn',
      unit: 'people',
      range: '0 or more; blank = unknown',
    },
  ],
  read(row) {
    const unitid = codeCell(row, 0, 6, 'a UNITID');
    const name = nameCell(row, 1);
    const city = nameCell(row, 2);
    const state = stateCell(row, 3);
    const latitude = latitudeCell(row, 4);
    const longitude = longitudeCell(row, 5);
    checkPlace(row, 4, latitude, longitude);
    const county = countyOrNone(row, 6);
    const level = choiceCell(row, 7, levels);
    const control = choiceCell(row, 8, controls);
    const administrative = choiceCell(row, 9, yesOrNo);
    const active = choiceCell(row, 10, yesOrNo);
    const undergraduates = countCell(row, 11);
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
    };
  },
  write: (row) => [
    row.unitid,
    row.name,
    row.city,
    row.state,
    writtenDegrees(row.latitude),
    writtenDegrees(row.longitude),
    row.county ?? '',
    row.level,
    row.control,
    row.administrative ? 'yes' : 'no',
    row.active ? 'yes' : 'no',
    written(row.undergraduates),
  ],
  key: (row) => row.unitid,
};

function countyOrNone(row: TableRow, column: number): string | null {
  if (row.text(column) === '') return null;
  const county = codeCell(row, column, 5, 'a county code');
  checkState(row, column, county);
  return county;
}
