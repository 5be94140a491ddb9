import type { MetroColumns } from '../../../../data/model/area.ts';
import type { SurveyRow } from '../../../../data/tables/source-rows.ts';
import type { Cell, ReadableDatabase, WritableDatabase } from '../handles.ts';
import { insertRows } from '../insert-rows.ts';
import { currentDataset } from './datasets.ts';

/** Immigrants by tract and by metro, which belong to the dataset of the counties. */
export function storeSurveyFigures(
  db: WritableDatabase,
  datasetId: number,
  tracts: readonly SurveyRow[],
  metros: readonly SurveyRow[],
): void {
  insertRows(
    db,
    'tract_immigrants',
    datasetId,
    {
      tract: (row) => row.code,
      immigrants: (row) => row.immigrants,
      margin: (row) => row.margin,
    },
    tracts,
  );
  insertRows(
    db,
    'metro_immigrants',
    datasetId,
    {
      metro: (row) => row.code,
      population: (row) => row.population,
      immigrants: (row) => row.immigrants,
      margin: (row) => row.margin,
    },
    metros,
  );
}

/** The same rows under another dataset, for counties that come without tracts or metros. */
export function copySurveyFigures(db: WritableDatabase, from: number, to: number): void {
  db.prepare(
    `INSERT INTO tract_immigrants SELECT ?, tract, immigrants, margin FROM tract_immigrants
     WHERE dataset_id = ?`,
  ).run(to, from);
  db.prepare(
    `INSERT INTO metro_immigrants SELECT ?, metro, population, immigrants, margin
     FROM metro_immigrants WHERE dataset_id = ?`,
  ).run(to, from);
}

/**
 * Immigrants of the current tract centres in their order; null where none are loaded. Tract centres
 * are stored in the order of their codes, so the codes need not be in the columns.
 * @param moved codes of the survey for tracts that it has under another county, by position
 */
export function readTractImmigrants(
  db: ReadableDatabase,
  tracts: number,
  moved: ReadonlyMap<number, { tract: string }> = new Map(),
): Float64Array | null {
  const dataset = currentDataset('immigrants');
  const any = db.prepare(`SELECT 1 FROM tract_immigrants WHERE dataset_id = ${dataset} LIMIT 1`);
  if (any.get() === undefined) return null;
  const figures = db
    .prepare(
      `SELECT immigrants FROM tract_centre
       LEFT JOIN tract_immigrants
         ON tract_immigrants.dataset_id = ${dataset}
         AND tract_immigrants.tract = tract_centre.tract
       WHERE tract_centre.dataset_id = ${currentDataset('tract-centres')}
       ORDER BY tract_centre.tract`,
    )
    .pluck()
    .all() as Cell[];
  if (figures.length !== tracts) throw new Error('Tract centres differ between rows and columns');
  const figureOf = db
    .prepare(`SELECT immigrants FROM tract_immigrants WHERE dataset_id = ${dataset} AND tract = ?`)
    .pluck();
  for (const [position, { tract }] of moved) {
    figures[position] = (figureOf.get(tract) as Cell | undefined) ?? null;
  }
  return Float64Array.from(figures, (figure) => (figure === null ? Number.NaN : Number(figure)));
}

/** Puts the published figures of metros in the place of the sums of their counties. */
export function withPublishedMetros(db: ReadableDatabase, metros: MetroColumns): MetroColumns {
  const rows = db
    .prepare(
      `SELECT metro, population, immigrants, margin FROM metro_immigrants
       WHERE dataset_id = ${currentDataset('immigrants')} AND immigrants IS NOT NULL`,
    )
    .raw()
    .all() as [string, Cell, number, Cell][];
  if (rows.length === 0) return metros;
  const position = new Map(metros.id.map((id, m) => [id, m]));
  const { population, immigrants, margin } = metros;
  for (const [id, people, figure, half] of rows) {
    const m = position.get(id);
    if (m === undefined) continue;
    if (people !== null) population[m] = Number(people);
    immigrants[m] = figure;
    margin[m] = half === null ? Number.NaN : Number(half);
    metros.countiesWithoutFigure[m] = 0;
  }
  return metros;
}
