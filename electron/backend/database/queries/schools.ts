import type { SchoolColumns } from '../../../../data/model/school.ts';
import type { CountyFinder } from '../../../../data/tables/county-finder.ts';
import type { SchoolRow } from '../../../../data/tables/rows.ts';
import { flagsOf, numbersOf, readCells, wordsOf } from '../columns.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { type CellReaders, insertRows } from '../insert-rows.ts';
import { currentDataset } from './datasets.ts';

const readers: CellReaders<SchoolRow> = {
  unitid: (row) => row.unitid,
  name: (row) => row.name,
  city: (row) => row.city,
  state: (row) => row.state,
  latitude: (row) => row.latitude,
  longitude: (row) => row.longitude,
  county: (row) => row.county,
  level: (row) => row.level,
  control: (row) => row.control,
  administrative: (row) => (row.administrative ? 1 : 0),
  active: (row) => (row.active ? 1 : 0),
  undergraduates: (row) => row.undergraduates,
  related_share: (row) => row.relatedShare ?? null,
  personal_services_share: (row) => row.personalServicesShare ?? null,
  first_generation_share: (row) => row.firstGenerationShare ?? null,
};

export function storeSchools(
  db: WritableDatabase,
  datasetId: number,
  rows: Iterable<SchoolRow>,
): number {
  return insertRows(db, 'school', datasetId, readers, rows);
}

/**
 * Schools in the order of their UNITIDs; those in the current partner table are partners.
 * @param countyOf brings a school's county to the codes of the table of immigrants
 */
export function readSchools(db: ReadableDatabase, countyOf: CountyFinder): SchoolColumns {
  const rows = readCells(
    db,
    `SELECT unitid, name, city, state, latitude, longitude, county, level, control, administrative,
       active, undergraduates,
       unitid IN (SELECT unitid FROM partner WHERE dataset_id = ${currentDataset('partners')}),
       related_share, personal_services_share, first_generation_share
     FROM school WHERE dataset_id = ${currentDataset('schools')} ORDER BY unitid`,
  );
  const [latitude, longitude] = [numbersOf(rows, 4), numbersOf(rows, 5)];
  return {
    unitid: wordsOf(rows, 0),
    name: wordsOf(rows, 1),
    city: wordsOf(rows, 2),
    state: wordsOf(rows, 3),
    latitude,
    longitude,
    county: wordsOf(rows, 6).map((county, i) => countyOf(county, latitude[i], longitude[i])),
    level: wordsOf(rows, 7),
    control: wordsOf(rows, 8),
    administrative: flagsOf(rows, 9),
    active: flagsOf(rows, 10),
    undergraduates: numbersOf(rows, 11),
    partner: flagsOf(rows, 12),
    relatedShare: numbersOf(rows, 13),
    personalServicesShare: numbersOf(rows, 14),
    firstGenerationShare: numbersOf(rows, 15),
  };
}

/** The rows of the current table of schools. */
export function readSchoolRows(db: ReadableDatabase): SchoolRow[] {
  const rows = db
    .prepare(
      `SELECT unitid, name, city, state, latitude, longitude, county, level, control,
         administrative, active, undergraduates, related_share AS relatedShare,
         personal_services_share AS personalServicesShare,
         first_generation_share AS firstGenerationShare
       FROM school WHERE dataset_id = ${currentDataset('schools')} ORDER BY unitid`,
    )
    .all() as (SchoolRow & Record<'administrative' | 'active', unknown>)[];
  return rows.map((row) => ({
    ...row,
    administrative: Boolean(row.administrative),
    active: Boolean(row.active),
  }));
}
