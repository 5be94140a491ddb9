import {
  type AttorneyColumns,
  attorneyInterests,
  attorneyKinds,
  placements,
} from '../../../../data/model/attorney.ts';
import type { AttorneyRow } from '../../../../data/tables/rows.ts';
import { nameOfState } from '../../../../data/tables/states.ts';
import { readCells, wordsOf } from '../columns.ts';
import type { Cell, ReadableDatabase, WritableDatabase } from '../handles.ts';
import { type CellReaders, insertRows, RowInserter } from '../insert-rows.ts';
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

/** Lists wait in so many tables by the beginning of the id, each small enough to be sorted at once. */
const waitingTables = 64;

/**
 * Attorneys on their way in, in tables of the connection's own, which lock nobody out. The rows of a
 * long list come in any order, and go where they belong in the order of their ids: a table in the
 * order of its key grows at its end, where rows in any order would have each page written many times.
 */
export class WaitingAttorneys {
  readonly #db: WritableDatabase;
  readonly #inserters: RowInserter<AttorneyRow>[] = [];

  constructor(db: WritableDatabase) {
    this.#db = db;
    db.pragma('temp_store = FILE');
    db.pragma('temp.cache_size = -4096');
    db.pragma('cache_size = -8192');
    const columns = Object.keys(readers).join(', ');
    for (let t = 0; t < waitingTables; t++) {
      db.exec(`CREATE TEMP TABLE waiting_attorney_${t} (${columns})`);
      this.#inserters.push(new RowInserter(db, `temp.waiting_attorney_${t}`, {}, readers));
    }
  }

  add(row: AttorneyRow): void {
    this.#inserters[waitingTable(row.id)].add(row);
  }

  /** Stores those of one table after the other; yields the share that is done. */
  *store(datasetId: number): Generator<number> {
    const columns = Object.keys(readers).join(', ');
    for (const [t, inserter] of this.#inserters.entries()) {
      inserter.finish();
      this.#db
        .prepare(
          `INSERT INTO attorney (dataset_id, ${columns})
           SELECT ${Math.trunc(datasetId)}, ${columns} FROM temp.waiting_attorney_${t} ORDER BY id`,
        )
        .run();
      yield (t + 1) / waitingTables;
    }
  }
}

/** Ids that begin with hexadecimal digits spread evenly; others share the last table. */
function waitingTable(id: string): number {
  const beginning = Number.parseInt(id.slice(0, 2), 16);
  return Number.isNaN(beginning) ? waitingTables - 1 : beginning >> 2;
}

/** States whose attorneys the dataset covers in full. */
export function storeAttorneyCoverage(
  db: WritableDatabase,
  datasetId: number,
  rows: Iterable<{ state: string }>,
): number {
  return insertRows(db, 'attorney_coverage', datasetId, { state: (row) => row.state }, rows);
}

/** How much of the attorneys is read: of a list of a million the names alone take 100 MB. */
export interface AttorneyReading {
  /** The first so many; all of them where it is left out. */
  most?: number;
  /** False leaves the columns empty that nothing is computed from: id, name, city, state, placedBy. */
  names?: boolean;
}

/** The current attorneys as columns. */
export function readAttorneys(
  db: ReadableDatabase,
  { most = -1, names = true }: AttorneyReading = {},
): AttorneyColumns {
  const dataset = currentDataset('attorneys');
  const counted = db
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM attorney WHERE dataset_id = ${dataset} LIMIT ?)`)
    .pluck()
    .get(most) as number;
  const columns = emptyColumns(counted, names ? counted : 0);
  const rows = db
    .prepare(
      `SELECT ${names ? 'id, name, kind, city' : 'NULL, NULL, kind, NULL'}, state, latitude,
         longitude, placed_by, interest, pairs_low, pairs_expected, pairs_high
       FROM attorney WHERE dataset_id = ${dataset} ORDER BY id LIMIT ?`,
    )
    .raw()
    // One row in hand at a time: a million as objects would take half a gigabyte.
    .iterate(most) as IterableIterator<Cell[]>;
  let i = 0;
  const cities = new Map<string, string>();
  for (const cells of rows) {
    if (names) {
      columns.id[i] = cells[0] as string;
      columns.name[i] = cells[1] as string;
      columns.city[i] = once(cities, cells[3] as string);
      columns.state[i] = once(stateNames, cells[4] as string);
      columns.placedBy[i] = placementsByName[cells[7] as AttorneyColumns['placedBy'][number]];
    }
    columns.kind[i] = kindsByName[cells[2] as AttorneyColumns['kind'][number]];
    columns.latitude[i] = cells[5] as number;
    columns.longitude[i] = cells[6] as number;
    columns.interest[i] = interestsByName[cells[8] as AttorneyColumns['interest'][number]];
    columns.pairsLow[i] = (cells[9] as number | null) ?? Number.NaN;
    columns.pairsExpected[i] = (cells[10] as number | null) ?? Number.NaN;
    columns.pairsHigh[i] = (cells[11] as number | null) ?? Number.NaN;
    i++;
  }
  return columns;
}

function emptyColumns(count: number, named: number): AttorneyColumns {
  const words = <Word extends string>() => new Array<Word>(count);
  return {
    id: new Array<string>(named),
    name: new Array<string>(named),
    kind: words(),
    city: new Array<string>(named),
    state: new Array<string>(named),
    latitude: new Float64Array(count),
    longitude: new Float64Array(count),
    placedBy: new Array<AttorneyColumns['placedBy'][number]>(named),
    interest: words(),
    pairsLow: new Float64Array(count),
    pairsExpected: new Float64Array(count),
    pairsHigh: new Float64Array(count),
  };
}

/** Each word once in the memory, however many rows have it: SQLite hands over a new one each time. */
const kindsByName = wordsByName(attorneyKinds);
const placementsByName = wordsByName(placements);
const interestsByName = wordsByName(attorneyInterests);

function wordsByName<Word extends string>(words: readonly Word[]): Record<Word, Word> {
  return Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
}

const stateNames = new Map([...nameOfState.keys()].map((postal) => [postal, postal]));

export function countAttorneys(db: ReadableDatabase): number {
  return db
    .prepare(`SELECT count(*) FROM attorney WHERE dataset_id = ${currentDataset('attorneys')}`)
    .pluck()
    .get() as number;
}

/** Position of each of these rows in the columns of the current attorneys, read with names or without. */
export function findAttorneyRows(
  db: ReadableDatabase,
  wanted: ReadonlySet<string | null>,
): Map<string, number> {
  const rows = new Map<string, number>();
  if ([...wanted].every((id) => id === null)) return rows;
  const ids = db
    .prepare(
      `SELECT id FROM attorney WHERE dataset_id = ${currentDataset('attorneys')} ORDER BY id`,
    )
    .pluck()
    .iterate() as IterableIterator<string>;
  let row = 0;
  for (const id of ids) {
    if (wanted.has(id)) rows.set(id, row);
    row++;
  }
  return rows;
}

/** The same text once in the memory, however many rows have it. */
function once(known: Map<string, string>, text: string): string {
  const first = known.get(text);
  if (first !== undefined) return first;
  known.set(text, text);
  return text;
}

export function readAttorneyCoverage(db: ReadableDatabase): string[] {
  const rows = readCells(
    db,
    `SELECT state FROM attorney_coverage
     WHERE dataset_id = ${currentDataset('attorneys')} ORDER BY state`,
  );
  return wordsOf(rows, 0);
}
