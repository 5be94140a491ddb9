import type { MembershipRow } from '../../../../data/tables/rows.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { type CellReaders, insertRows } from '../insert-rows.ts';
import { currentDataset } from './datasets.ts';

const readers: CellReaders<MembershipRow> = {
  county: (row) => row.county,
  metro: (row) => row.metro,
  metro_name: (row) => row.metroName,
  metro_type: (row) => row.metroType,
};

export function storeMemberships(
  db: WritableDatabase,
  datasetId: number,
  rows: Iterable<MembershipRow>,
): number {
  return insertRows(db, 'membership', datasetId, readers, rows);
}

export function readMemberships(db: ReadableDatabase): MembershipRow[] {
  return db
    .prepare(
      `SELECT county, metro, metro_name AS metroName, metro_type AS metroType FROM membership
       WHERE dataset_id = ${currentDataset('delineation')} ORDER BY county`,
    )
    .all() as MembershipRow[];
}
