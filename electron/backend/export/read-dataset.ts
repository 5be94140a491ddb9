import type { Dataset } from '../../../data/model/dataset.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import { savedCells, type SavedCell, savedHeader } from '../../../data/tables/saved/saved-table.ts';
import { savedTables } from '../../../data/tables/saved/saved-tables.ts';
import type { Cell, ReadableDatabase } from '../database/handles.ts';
import { readAllDatasets } from '../database/queries/datasets.ts';

/** A dataset as the table that is saved of it. */
export interface DatasetTable {
  dataset: Dataset;
  header: string[];
  count: number;
  /** One row in hand at a time: a list of attorneys may have a million. */
  rows(): Iterable<SavedCell[]>;
}

type Record = { [column: string]: Cell };

/** The rows of each kind in the order of their codes, named as the saved tables want them. */
const selections: { [Kind in Dataset['kind']]: string } = {
  immigrants: `
    SELECT 'county' AS level, county AS code, name, state, population, immigrants, margin
      FROM county WHERE dataset_id = @id
    UNION ALL
    SELECT 'metro', metro, '', '', population, immigrants, margin
      FROM metro_immigrants WHERE dataset_id = @id
    UNION ALL
    SELECT 'tract', tract, '', '', NULL, immigrants, margin
      FROM tract_immigrants WHERE dataset_id = @id
    ORDER BY level, code`,
  delineation: `
    SELECT county, metro, metro_name AS metroName, metro_type AS metroType
      FROM membership WHERE dataset_id = @id ORDER BY county`,
  'tract-centres': `
    SELECT tract, population, latitude, longitude
      FROM tract_centre WHERE dataset_id = @id ORDER BY tract`,
  schools: `
    SELECT unitid, name, city, state, latitude, longitude, county, level, control, administrative,
      active, undergraduates, related_share AS relatedShare,
      personal_services_share AS personalServicesShare,
      first_generation_share AS firstGenerationShare
      FROM school WHERE dataset_id = @id ORDER BY unitid`,
  attorneys: `
    SELECT id, name, kind, city, state, zip, latitude, longitude, placed_by AS placedBy, interest,
      pairs_low AS pairsLow, pairs_expected AS pairsExpected, pairs_high AS pairsHigh
      FROM attorney WHERE dataset_id = @id ORDER BY id`,
  partners: `
    SELECT unitid, coalesce((SELECT name FROM school JOIN dataset ON dataset.id = dataset_id
      WHERE kind = 'schools' AND current = 1 AND school.unitid = partner.unitid), '') AS name
      FROM partner WHERE dataset_id = @id ORDER BY unitid`,
};

/** A dataset by its id: the table in use or an earlier one. */
export function readDataset(db: ReadableDatabase, id: number): DatasetTable {
  const dataset = readAllDatasets(db).find((one) => one.id === id);
  if (dataset === undefined) {
    throw new ProblemError('dataset-unknown', `There is no dataset ${id} in this workspace.`);
  }
  const { kind, vintage } = dataset;
  const selection = selections[kind];
  const coverage = db
    .prepare('SELECT state FROM attorney_coverage WHERE dataset_id = ? ORDER BY state')
    .pluck()
    .all(id) as string[];
  const about = { vintage: vintage === 'undated' ? '' : vintage, coverage };
  const table = savedTables[kind];
  return {
    dataset,
    header: savedHeader(table),
    count: db.prepare(`SELECT count(*) FROM (${selection})`).pluck().get({ id }) as number,
    *rows() {
      const rows = db.prepare(selection).iterate({ id }) as IterableIterator<Record>;
      for (const row of rows) yield savedCells<never>(table as never, row as never, about);
    },
  };
}
