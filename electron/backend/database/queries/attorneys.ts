import type { AttorneyColumns } from '../../../../data/model/attorney.ts';
import type { AttorneyRow } from '../../../../data/tables/rows.ts';
import { numbersOf, readCells, wordsOf } from '../columns.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { type CellReaders, insertRows } from '../insert-rows.ts';
import { currentDataset } from './datasets.ts';

const readers: CellReaders<AttorneyRow> = {
  id: (row) => row.id,
  name: (row) => row.name,
  kind: (row) => row.kind,
  city: (row) => row.city,
  state: (row) => row.state,
  zip: (row) => row.zip,
  latitude: (row) => row.latitude,
  longitude: (row) => row.longitude,
  placed_by: (row) => row.placedBy,
  interest: (row) => row.interest,
  pairs_low: (row) => row.pairsLow,
  pairs_expected: (row) => row.pairsExpected,
  pairs_high: (row) => row.pairsHigh,
};

export function storeAttorneys(
  db: WritableDatabase,
  datasetId: number,
  rows: Iterable<AttorneyRow>,
): number {
  return insertRows(db, 'attorney', datasetId, readers, rows);
}

/** States whose attorneys the dataset covers in full. */
export function storeAttorneyCoverage(
  db: WritableDatabase,
  datasetId: number,
  rows: Iterable<{ state: string }>,
): number {
  return insertRows(db, 'attorney_coverage', datasetId, { state: (row) => row.state }, rows);
}

export function readAttorneys(db: ReadableDatabase): AttorneyColumns {
  const rows = readCells(
    db,
    `SELECT id, name, kind, city, state, latitude, longitude, placed_by, interest, pairs_low,
       pairs_expected, pairs_high
     FROM attorney WHERE dataset_id = ${currentDataset('attorneys')} ORDER BY id`,
  );
  return {
    id: wordsOf(rows, 0),
    name: wordsOf(rows, 1),
    kind: wordsOf(rows, 2),
    city: wordsOf(rows, 3),
    state: wordsOf(rows, 4),
    latitude: numbersOf(rows, 5),
    longitude: numbersOf(rows, 6),
    placedBy: wordsOf(rows, 7),
    interest: wordsOf(rows, 8),
    pairsLow: numbersOf(rows, 9),
    pairsExpected: numbersOf(rows, 10),
    pairsHigh: numbersOf(rows, 11),
  };
}

export function readAttorneyCoverage(db: ReadableDatabase): string[] {
  const rows = readCells(
    db,
    `SELECT state FROM attorney_coverage
     WHERE dataset_id = ${currentDataset('attorneys')} ORDER BY state`,
  );
  return wordsOf(rows, 0);
}
