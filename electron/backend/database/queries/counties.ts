import type { VintageTable } from '../../../../data/fit/area-vintages.ts';
import type { CountyColumns } from '../../../../data/model/area.ts';
import type { CountyRow } from '../../../../data/tables/rows.ts';
import { numbersOf, readCells, wordsOf } from '../columns.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { type CellReaders, insertRows } from '../insert-rows.ts';
import { currentDataset, readAllDatasets } from './datasets.ts';

const readers: CellReaders<CountyRow> = {
  county: (row) => row.county,
  name: (row) => row.name,
  state: (row) => row.state,
  population: (row) => row.population,
  immigrants: (row) => row.immigrants,
  margin: (row) => row.margin,
};

export function storeCounties(
  db: WritableDatabase,
  datasetId: number,
  rows: Iterable<CountyRow>,
): number {
  return insertRows(db, 'county', datasetId, readers, rows);
}

/** Counties in the order of their ids, as yet without their metros. */
export function readCounties(db: ReadableDatabase): Omit<CountyColumns, 'metro'> {
  const rows = readCells(
    db,
    `SELECT county, name, state, population, immigrants, margin FROM county
     WHERE dataset_id = ${currentDataset('immigrants')} ORDER BY county`,
  );
  return {
    id: wordsOf(rows, 0),
    name: wordsOf(rows, 1),
    state: wordsOf(rows, 2),
    population: numbersOf(rows, 3),
    immigrants: numbersOf(rows, 4),
    margin: numbersOf(rows, 5),
  };
}

/** The rows of the current table of counties. */
export function readCountyRows(db: ReadableDatabase): CountyRow[] {
  return db
    .prepare(
      `SELECT county, name, state, population, immigrants, margin FROM county
       WHERE dataset_id = ${currentDataset('immigrants')} ORDER BY county`,
    )
    .all() as CountyRow[];
}

/** Immigrants by county of every table in the workspace, the newest import first. */
export function readVintages(db: ReadableDatabase): VintageTable[] {
  return readAllDatasets(db)
    .filter(({ kind }) => kind === 'immigrants')
    .map(({ id, vintage, current }) => {
      const sql = 'SELECT county, immigrants, margin FROM county WHERE dataset_id = ?';
      const rows = readCells(db, sql, id);
      return {
        vintage,
        current,
        county: wordsOf(rows, 0),
        immigrants: numbersOf(rows, 1),
        margin: numbersOf(rows, 2),
      };
    });
}
