import { extname } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { datasetCsv } from './dataset-csv.ts';
import { readDataset } from './read-dataset.ts';
import { writeFile } from './write-file.ts';

/** Saves a copy of a dataset; the ending of the name says whether as CSV or as a spreadsheet. */
export async function saveDataset(
  db: ReadableDatabase,
  id: number,
  path: string,
): Promise<{ file: string; rows: number }> {
  const table = readDataset(db, id);
  const ending = extname(path).toLowerCase();
  if (ending === '.xlsx') {
    // Its writer is wanted for spreadsheets only.
    const { datasetXlsx } = await import('./dataset-xlsx.ts');
    return { ...writeFile(path, await datasetXlsx(table)), rows: table.count };
  }
  if (ending === '.csv') return { ...writeFile(path, datasetCsv(table)), rows: table.count };
  throw new ProblemError(
    'format-unknown',
    `A table is saved as .csv or as .xlsx; give ${path} one of these endings.`,
  );
}
