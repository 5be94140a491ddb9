import { join } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';
import type { FileChoice, FileReport, ImportPreview } from '../../../data/tables/import-report.ts';
import { keyOfHeader } from '../../../data/tables/mapping/column-mapping.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import type { WritableDatabase } from '../database/handles.ts';
import { cacheForStoring } from '../database/insert-rows.ts';
import { openWorkspace } from '../database/open-workspace.ts';
import { storeAttorneyCoverage, WaitingAttorneys } from '../database/queries/attorneys.ts';
import { storeDataset, storeFindings } from '../database/queries/datasets.ts';
import {
  storeImport,
  storeImportDataset,
  storeImportFile,
  storeMapping,
} from '../database/queries/imports.ts';
import { attorneyDataset, coverageOf } from './attorney-files.ts';
import type { Draft } from './drafts.ts';
import type { ImportFile } from './import-file.ts';
import { rest } from './in-turns.ts';
import {
  forbidding,
  type ImportContext,
  previewOf,
  progressSteps,
  type ReadFiles,
  readFiles,
} from './read-files.ts';

/** Reads files as they would be imported; nothing is written. */
export async function previewImport(
  context: ImportContext,
  choices: readonly FileChoice[],
): Promise<ImportPreview> {
  const read = await readFiles(context, choices, 'import preview', () => undefined);
  return previewOf(read);
}

export interface Imported {
  id: number;
  files: FileReport[];
  datasets: number[];
  findings: ImportPreview['findings'];
}

/** Held while an import writes; others that write wait for it, for SQLite has one writer. */
export interface WritingLock {
  hold(): () => void;
}

/** Imports files in one transaction; on any trouble, and when cancelled, the workspace is as before. */
export async function importFiles(
  context: ImportContext,
  choices: readonly FileChoice[],
  lock: WritingLock,
): Promise<Imported> {
  const schemaFolder = join(context.root, 'data', 'schema');
  const db = await openWorkspace({ path: context.workspacePath, schemaFolder, mode: 'open' });
  db.pragma(cacheForStoring);
  try {
    let waiting: WaitingAttorneys | null = null;
    const read = await readFiles(context, choices, 'import', (row) => {
      waiting ??= new WaitingAttorneys(db);
      waiting.add(row);
    });
    const preview = previewOf(read);
    if (!preview.importable) {
      const why = forbidding(read.files, preview.findings);
      throw new ProblemError(
        why === null ? 'nothing-to-import' : 'import-refused',
        why ?? 'None of the files makes a table of the workspace by itself.',
      );
    }
    await rest(context.signal);
    const attorneys = waiting as WaitingAttorneys | null;
    const release = lock.hold();
    try {
      db.exec('BEGIN IMMEDIATE');
      const imported = await store(db, context, read, preview, attorneys);
      await rest(context.signal);
      db.exec('COMMIT');
      return imported;
    } finally {
      if (db.inTransaction) db.exec('ROLLBACK');
      release();
    }
  } finally {
    db.close();
  }
}

async function store(
  db: WritableDatabase,
  { onProgress, signal }: ImportContext,
  { files, assembled, attorneys }: ReadFiles,
  { findings }: ImportPreview,
  waiting: WaitingAttorneys | null,
): Promise<Imported> {
  const now = new Date();
  const id = storeImport(db, now);
  const datasets: number[] = [];
  const write = (dataset: Draft['dataset'], said: Draft['findings']): number => {
    const replaced = db
      .prepare('SELECT id FROM dataset WHERE kind = ? AND current = 1')
      .pluck()
      .get(dataset.kind) as number | undefined;
    const datasetId = storeDataset(db, dataset, now);
    storeImportDataset(db, id, datasetId, replaced ?? null);
    storeFindings(db, datasetId, said);
    datasets.push(datasetId);
    return datasetId;
  };
  const tell = (sentence: string, share: number): void =>
    onProgress({
      task: 'import',
      sentence,
      done: Math.floor(share * progressSteps),
      total: progressSteps,
    });
  for (const [i, draft] of assembled.drafts.entries()) {
    tell(`Storing ${formatCount(draft.rows)} rows`, i / assembled.drafts.length);
    draft.store(db, write(draft.dataset, draft.findings));
    await rest(signal);
  }
  if (attorneys !== null && waiting !== null) {
    const { counts } = attorneys.preview;
    const datasetId = write(attorneyDataset(attorneys), []);
    storeAttorneyCoverage(db, datasetId, coverageOf(attorneys));
    for (const share of waiting.store(datasetId)) {
      tell(`Storing ${formatCount(counts.taken)} attorneys`, share);
      await rest(signal);
    }
  }
  const reports = files.map(reportOf);
  for (const [i, file] of files.entries()) {
    const { preview, recognised, refusedRows } = file;
    const columns = recognised?.recognition.columns ?? [];
    storeImportFile(db, id, {
      ...reports[i],
      layout: preview.layout ?? '',
      columns,
      refusedRows,
    });
    if (preview.mapping !== null) {
      const { kind, columns: mapped } = preview.mapping;
      storeMapping(db, keyOfHeader(columns), { kind, columns: mapped });
    }
  }
  return { id, files: reports, datasets, findings };
}

/** What the history keeps of a file, and the command line prints. */
export function reportOf({ preview }: Pick<ImportFile, 'preview'>): FileReport {
  const { file, kind, vintage, counts, unmatched, sha256, findings } = preview;
  const { read, taken, refused, passedOver } = counts;
  return { file, kind, vintage, read, taken, refused, passedOver, unmatched, sha256, findings };
}
