import type { DatasetTable } from './read-dataset.ts';
import { utf8Mark, writeCsv } from './write-csv.ts';

/** A dataset as CSV in pieces, for spreadsheets and for the import. */
export function* datasetCsv({
  header,
  rows,
}: Pick<DatasetTable, 'header' | 'rows'>): Generator<string> {
  yield utf8Mark;
  yield* writeCsv([header]);
  yield* writeCsv(rows());
}
