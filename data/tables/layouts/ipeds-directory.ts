import type { SchoolControl, SchoolLevel } from '../../model/school.ts';
import { choiceCell } from '../cells/choice-cell.ts';
import { codeCell } from '../cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { nameCell, stateCell } from '../cells/text-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { DirectoryRow } from '../source-rows.ts';
import type { TableRow } from '../table-row.ts';

/** The columns in use. Administrators' names and telephone numbers are never taken. */
const names = {
  unitid: 'UNITID',
  name: 'INSTNM',
  city: 'CITY',
  state: 'STABBR',
  sector: 'SECTOR',
  level: 'ICLEVEL',
  control: 'CONTROL',
  active: 'CYACTIVE',
  yearOfClosing: 'DEATHYR',
  county: 'COUNTYCD',
  longitude: 'LONGITUD',
  latitude: 'LATITUDE',
} as const;
const needs = Object.values(names);

const levels: ReadonlyMap<string, SchoolLevel> = new Map([
  ['1', 'four-year'],
  ['2', 'two-year'],
  ['3', 'less-than-two-year'],
  ['-3', 'unknown'],
]);

const controls: ReadonlyMap<string, SchoolControl> = new Map([
  ['1', 'public'],
  ['2', 'private nonprofit'],
  ['3', 'private for-profit'],
  ['-3', 'unknown'],
]);

/** CYACTIVE: 1 active in the year of the directory, 2 and 3 not. */
const activities: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['2', false],
  ['3', false],
]);

const years = /^20\d\d$/;

/** IPEDS institutional characteristics, directory information (HD): one row for each school. */
export const ipedsDirectory: Layout<DirectoryRow> = {
  id: 'ipeds-directory',
  kind: 'schools',
  title: 'Schools',
  source:
    'US Department of Education, National Center for Education Statistics, IPEDS, directory information (HD)',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    const schoolsClosed = new Map<string, number>();
    return {
      read(row) {
        const unitid = codeCell(row, at.unitid, 6, 'a UNITID');
        const name = nameCell(row, at.name);
        const city = nameCell(row, at.city);
        const state = stateCell(row, at.state);
        const latitude = latitudeCell(row, at.latitude);
        const longitude = longitudeCell(row, at.longitude);
        checkPlace(row, at.latitude, latitude, longitude);
        const countyInFile = countyOrNone(row, at.county);
        const level = choiceCell(row, at.level, levels);
        const control = choiceCell(row, at.control, controls);
        const active = choiceCell(row, at.active, activities);
        if (row.outcome !== 'taken' || level === null || control === null || active === null) {
          return null;
        }
        const year = row.text(at.yearOfClosing);
        if (years.test(year)) schoolsClosed.set(year, (schoolsClosed.get(year) ?? 0) + 1);
        const administrative = row.text(at.sector) === '0';
        return {
          unitid,
          name,
          city,
          state,
          latitude,
          longitude,
          countyInFile,
          level,
          control,
          administrative,
          active,
        };
      },
      key: (row) => row.unitid,
      // No column tells the year; nearly all schools listed as closed closed in it.
      vintage: () => mostFrequent(schoolsClosed),
    };
  },
  vintageFromName: (fileName) => /^hd(20\d\d)/i.exec(fileName)?.[1] ?? null,
};

/** COUNTYCD is a number of up to five digits; -2 in the freely associated states, which have none. */
function countyOrNone(row: TableRow, column: number): string | null {
  const text = row.text(column);
  if (text === '' || text.startsWith('-')) return null;
  if (/^\d{4,5}$/.test(text)) return text.padStart(5, '0');
  row.refuse(column, 'not-a-code', 'is not a county code (4 or 5 digits)');
  return null;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
