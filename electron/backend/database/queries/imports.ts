import type { Dataset } from '../../../../data/model/dataset.ts';
import type { Finding } from '../../../../data/model/finding.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { FileReport, ImportRecord } from '../../../../data/tables/import-report.ts';
import {
  type ColumnMapping,
  columnMappingSchema,
} from '../../../../data/tables/mapping/column-mapping.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { RowInserter } from '../insert-rows.ts';
import { makeCurrent } from './datasets.ts';

/** A row that was not taken, as it stands in the file. */
export interface RefusedRow {
  line: number;
  cells: readonly string[];
  reason: string;
}

/** A file of an import as it is to be kept. */
export interface KeptFile extends FileReport {
  layout: string;
  columns: readonly string[];
  refusedRows: readonly RefusedRow[];
}

export function storeImport(db: WritableDatabase, importedAt: Date): number {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO import (imported_at) VALUES (?)')
    .run(importedAt.toISOString());
  return Number(lastInsertRowid);
}

export function storeImportFile(db: WritableDatabase, importId: number, file: KeptFile): void {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO import_file (import_id, file, sha256, kind, layout, vintage, rows_passed_over,
         rows_read, rows_taken, rows_refused, rows_unmatched, columns)
       VALUES (@importId, @file, @sha256, @kind, @layout, @vintage, @passedOver, @read, @taken,
         @refused, @unmatched, @columns)`,
    )
    .run({
      importId,
      file: file.file,
      sha256: file.sha256,
      kind: file.kind,
      layout: file.layout,
      vintage: file.vintage,
      passedOver: file.passedOver,
      read: file.read,
      taken: file.taken,
      refused: file.refused,
      unmatched: file.unmatched,
      columns: JSON.stringify(file.columns),
    });
  const fixed = { file_id: Number(lastInsertRowid) };
  const findings = new RowInserter<Finding>(db, 'import_finding', fixed, {
    code: (finding) => finding.code,
    severity: (finding) => finding.severity,
    file_row: (finding) => finding.row,
    file_column: (finding) => finding.column,
    value: (finding) => finding.value,
    message: (finding) => finding.message,
  });
  for (const finding of file.findings) findings.add(finding);
  findings.finish();
  const refused = new RowInserter<RefusedRow>(db, 'refused_row', fixed, {
    line: (row) => row.line,
    cells: (row) => JSON.stringify(row.cells),
    reason: (row) => row.reason,
  });
  for (const row of file.refusedRows) refused.add(row);
  refused.finish();
}

/** Notes that an import made a dataset current in the place of another one (null for none). */
export function storeImportDataset(
  db: WritableDatabase,
  importId: number,
  datasetId: number,
  replacedId: number | null,
): void {
  db.prepare('INSERT INTO import_dataset VALUES (?, ?, ?)').run(importId, datasetId, replacedId);
}

interface MadeDataset extends Pick<Dataset, 'id' | 'kind' | 'title' | 'vintage'> {
  current: 0 | 1;
  replacedId: number | null;
}

function madeDatasets(db: ReadableDatabase, importId: number): MadeDataset[] {
  return db
    .prepare(
      `SELECT id, kind, title, vintage, current, replaced_id AS replacedId
       FROM import_dataset JOIN dataset ON dataset.id = dataset_id
       WHERE import_id = ? ORDER BY id`,
    )
    .all(importId) as MadeDataset[];
}

type FileRow = Omit<ImportRecord['files'][number], 'findings'>;

/** Every import, the newest first. */
export function readImports(db: ReadableDatabase): ImportRecord[] {
  const imports = db
    .prepare(
      'SELECT id, imported_at AS importedAt, undone_at AS undoneAt FROM import ORDER BY id DESC',
    )
    .all() as Pick<ImportRecord, 'id' | 'importedAt' | 'undoneAt'>[];
  const files = db.prepare(
    `SELECT id, file, kind, vintage, rows_read AS read, rows_taken AS taken,
       rows_refused AS refused, rows_passed_over AS passedOver, rows_unmatched AS unmatched, sha256,
       (SELECT count(*) FROM refused_row WHERE file_id = import_file.id) AS refusedKept
     FROM import_file WHERE import_id = ? ORDER BY id`,
  );
  const findings = db.prepare(
    `SELECT code, severity, file_row AS row, file_column AS column, value, message
     FROM import_finding WHERE file_id = ? ORDER BY id`,
  );
  return imports.map((made) => {
    const datasets = madeDatasets(db, made.id);
    return {
      ...made,
      undoable: made.undoneAt === null && datasets.every(({ current }) => current === 1),
      files: (files.all(made.id) as FileRow[]).map((file) => ({
        ...file,
        findings: findings.all(file.id) as Finding[],
      })),
      datasets: datasets.map(({ replacedId, current, ...dataset }) => ({
        ...dataset,
        current: current === 1,
      })),
    };
  });
}

/** Makes the datasets current again that an import took the place of. */
export function undoImport(db: WritableDatabase, importId: number, now: Date): void {
  db.transaction(() => {
    const undone = db.prepare('SELECT undone_at FROM import WHERE id = ?').pluck().get(importId);
    const datasets = madeDatasets(db, importId);
    if (undone === undefined) {
      throw new ProblemError('import-unknown', `There is no import ${importId} in this workspace.`);
    }
    if (undone !== null || datasets.some(({ current }) => current === 0)) {
      throw new ProblemError(
        'import-not-undoable',
        undone === null
          ? 'A later import or choice took the place of this one; undo that first, or make an earlier dataset current.'
          : 'This import has been undone already.',
      );
    }
    for (const { id, replacedId } of datasets) {
      if (replacedId === null) db.prepare('UPDATE dataset SET current = 0 WHERE id = ?').run(id);
      else makeCurrent(db, replacedId);
    }
    db.prepare('UPDATE import SET undone_at = ? WHERE id = ?').run(now.toISOString(), importId);
  }).immediate();
}

/** The refused rows of a file with the names of its columns. */
export function readRefusedRows(
  db: ReadableDatabase,
  fileId: number,
): { file: string; columns: string[]; rows: RefusedRow[] } {
  const kept = db.prepare('SELECT file, columns FROM import_file WHERE id = ?').get(fileId) as
    | { file: string; columns: string }
    | undefined;
  if (kept === undefined) {
    throw new ProblemError(
      'file-unknown',
      `There is no imported file ${fileId} in this workspace.`,
    );
  }
  const rows = db
    .prepare('SELECT line, cells, reason FROM refused_row WHERE file_id = ? ORDER BY line')
    .all(fileId) as { line: number; cells: string; reason: string }[];
  return {
    file: kept.file,
    columns: JSON.parse(kept.columns),
    rows: rows.map((row) => ({ ...row, cells: JSON.parse(row.cells) })),
  };
}

export function readMapping(db: ReadableDatabase, header: string): ColumnMapping | null {
  const json = db.prepare('SELECT json FROM column_mapping WHERE header = ?').pluck().get(header);
  if (json === undefined) return null;
  const mapping = columnMappingSchema.safeParse(JSON.parse(json as string));
  return mapping.success ? mapping.data : null;
}

export function storeMapping(db: WritableDatabase, header: string, mapping: ColumnMapping): void {
  db.prepare(
    `INSERT INTO column_mapping (header, json) VALUES (?, ?)
     ON CONFLICT (header) DO UPDATE SET json = excluded.json`,
  ).run(header, JSON.stringify(mapping));
}
