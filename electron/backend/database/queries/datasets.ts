import type { Dataset, DatasetKind } from '../../../../data/model/dataset.ts';
import type { Finding } from '../../../../data/model/finding.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { type CellReaders, insertRows } from '../insert-rows.ts';

/** Writes a dataset into the import table as the current one of its kind; returns its id. */
export function storeDataset(
  db: WritableDatabase,
  dataset: Omit<Dataset, 'id' | 'importedAt'>,
  importedAt: Date,
): number {
  db.prepare('UPDATE dataset SET current = 0 WHERE kind = ? AND current = 1').run(dataset.kind);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO dataset (kind, title, vintage, source, licence, file, sha256,
         rows_read, rows_taken, rows_refused, imported_at, current)
       VALUES (@kind, @title, @vintage, @source, @licence, @file, @sha256,
         @rowsRead, @rowsTaken, @rowsRefused, @importedAt, 1)`,
    )
    .run({ ...dataset, importedAt: importedAt.toISOString() });
  return Number(lastInsertRowid);
}

/** The current dataset of each kind. */
export function readDatasets(db: ReadableDatabase): Dataset[] {
  return db
    .prepare(
      `SELECT id, kind, title, vintage, source, licence, file, sha256, rows_read AS rowsRead,
         rows_taken AS rowsTaken, rows_refused AS rowsRefused, imported_at AS importedAt
       FROM dataset WHERE current = 1 ORDER BY id`,
    )
    .all() as Dataset[];
}

/** Every dataset, those of earlier imports as well, the newest of each kind first. */
export function readAllDatasets(db: ReadableDatabase): (Dataset & { current: boolean })[] {
  const rows = db
    .prepare(
      `SELECT id, kind, title, vintage, source, licence, file, sha256, rows_read AS rowsRead,
         rows_taken AS rowsTaken, rows_refused AS rowsRefused, imported_at AS importedAt, current
       FROM dataset ORDER BY kind, id DESC`,
    )
    .all() as (Dataset & { current: 0 | 1 })[];
  return rows.map((row) => ({ ...row, current: row.current === 1 }));
}

/** Makes a dataset the current one of its kind. */
export function makeCurrent(db: WritableDatabase, id: number): void {
  db.transaction(() => {
    const kind = db.prepare('SELECT kind FROM dataset WHERE id = ?').pluck().get(id);
    if (kind === undefined) {
      throw new ProblemError('dataset-unknown', `There is no dataset ${id} in this workspace.`);
    }
    db.prepare('UPDATE dataset SET current = 0 WHERE kind = ? AND current = 1').run(kind);
    db.prepare('UPDATE dataset SET current = 1 WHERE id = ?').run(id);
  })();
}

/** SQL for the id of the current dataset of a kind, to stand in a query of its rows. */
export function currentDataset(kind: DatasetKind): string {
  return `(SELECT id FROM dataset WHERE kind = '${kind}' AND current = 1)`;
}

const findingReaders: CellReaders<Finding> = {
  code: (finding) => finding.code,
  severity: (finding) => finding.severity,
  file_row: (finding) => finding.row,
  file_column: (finding) => finding.column,
  value: (finding) => finding.value,
  message: (finding) => finding.message,
};

export function storeFindings(
  db: WritableDatabase,
  datasetId: number,
  findings: Iterable<Finding>,
): number {
  return insertRows(db, 'finding', datasetId, findingReaders, findings);
}
