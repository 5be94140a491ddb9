import type { TractCentreColumns } from '../../../../data/model/atlas.ts';
import type { Boundaries } from '../../../../data/tables/county-finder.ts';
import type { TractCentreRow } from '../../../../data/tables/rows.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { type CellReaders, insertRows } from '../insert-rows.ts';
import { currentDataset } from './datasets.ts';
import { findMovedTracts } from './moved-tracts.ts';
import { readTractImmigrants } from './survey-figures.ts';

const readers: CellReaders<TractCentreRow> = {
  tract: (row) => row.tract,
  population: (row) => row.population,
  latitude: (row) => row.latitude,
  longitude: (row) => row.longitude,
};

/**
 * Stores tract centres as rows, to be looked up and traced, and as columns, to be computed with; both
 * in the order of the tracts' codes, in which the rows must come.
 */
export function storeTractCentres(
  db: WritableDatabase,
  datasetId: number,
  rows: readonly TractCentreRow[],
): number {
  const county = new Int32Array(rows.length);
  const population = new Float64Array(rows.length);
  const latitude = new Float64Array(rows.length);
  const longitude = new Float64Array(rows.length);
  // Tracts of a county follow each other, and asking is quicker than turning 85,000 codes into numbers.
  let lastCounty = '';
  let code = Number.NaN;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (lastCounty === '' || !row.tract.startsWith(lastCounty)) {
      lastCounty = row.tract.slice(0, 5);
      code = Number(lastCounty);
    }
    county[i] = code;
    population[i] = row.population;
    latitude[i] = row.latitude;
    longitude[i] = row.longitude;
  }
  const stored = insertRows(db, 'tract_centre', datasetId, readers, rows);
  db.prepare('INSERT INTO tract_centre_columns VALUES (?, ?, ?, ?, ?)').run(
    datasetId,
    bytesOf(county),
    bytesOf(population),
    bytesOf(latitude),
    bytesOf(longitude),
  );
  return stored;
}

/** The rows of the current tract centres, in the order of their codes. */
export function readTractCentreRows(db: ReadableDatabase): TractCentreRow[] {
  return db
    .prepare(
      `SELECT tract, population, latitude, longitude FROM tract_centre
       WHERE dataset_id = ${currentDataset('tract-centres')} ORDER BY tract`,
    )
    .all() as TractCentreRow[];
}

/**
 * The current tract centres as columns.
 * @param counties ids of the counties in whose columns a tract's county is to be a position
 * @param redrawn boundaries of counties that were cut anew, for tracts of those
 */
export function readTractCentres(
  db: ReadableDatabase,
  counties: readonly string[],
  redrawn: Boundaries,
): TractCentreColumns {
  const columns = db
    .prepare(
      `SELECT county, population, latitude, longitude FROM tract_centre_columns
       WHERE dataset_id = ${currentDataset('tract-centres')}`,
    )
    .raw()
    .get() as Uint8Array[] | undefined;
  const [codes, population, latitude, longitude] = columns ?? new Array(4).fill(new Uint8Array());
  const positions = new Int32Array(100_000).fill(-1);
  counties.forEach((id, position) => {
    positions[Number(id)] = position;
  });
  const places = {
    codes: new Int32Array(alignedCopy(codes)),
    latitude: new Float64Array(alignedCopy(latitude)),
    longitude: new Float64Array(alignedCopy(longitude)),
  };
  const moved = findMovedTracts(db, places, counties, redrawn);
  const county = places.codes.map((code) => positions[code]);
  for (const [tract, { county: code }] of moved) county[tract] = positions[Number(code)];
  return {
    county,
    latitude: places.latitude,
    longitude: places.longitude,
    population: new Float64Array(alignedCopy(population)),
    immigrants:
      readTractImmigrants(db, county.length, moved) ??
      new Float64Array(county.length).fill(Number.NaN),
  };
}

function bytesOf(column: Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** Bytes from SQLite begin anywhere in memory; numbers must begin at a multiple of their size. */
function alignedCopy(bytes: Uint8Array): ArrayBuffer {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy.buffer;
}
