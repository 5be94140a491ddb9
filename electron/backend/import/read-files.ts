import type { Progress } from '../../../data/api/events.ts';
import type { Boundaries } from '../../../data/tables/county-finder.ts';
import type { FileChoice, ImportPreview } from '../../../data/tables/import-report.ts';
import type { AttorneyRow } from '../../../data/tables/rows.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { readMapping } from '../database/queries/imports.ts';
import { type Assembled, assemble } from './assemble.ts';
import { attorneyDataset, attorneyPlacer, sayOfAttorneys, spareMemory } from './attorney-files.ts';
import { countyIndexes } from './county-boundaries.ts';
import { currentTables } from './current-tables.ts';
import { describeDraft } from './drafts.ts';
import { type ImportFile, isAttorneyFile, openImportFile, readImportFile } from './import-file.ts';
import { inTurns, rest } from './in-turns.ts';
import { once } from './once.ts';

export interface ImportContext {
  db: ReadableDatabase;
  workspacePath: string;
  /** Folder of the program. */
  root: string;
  /** Boundaries of the counties that were cut anew. */
  redrawn: Boundaries;
  pathOf(handle: string): { path: string; file: string };
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** Progress is told in so many steps. */
export const progressSteps = 1000;

/** Files of an import once all of them are read. */
export interface ReadFiles {
  files: ImportFile[];
  assembled: Assembled;
  attorneys: ImportFile | null;
}

/**
 * Reads the files of an import and makes datasets of them. Attorneys are handed on one by one.
 * @param task under which progress is told
 */
export async function readFiles(
  context: ImportContext,
  choices: readonly FileChoice[],
  task: string,
  takeAttorney: (row: AttorneyRow) => void,
): Promise<ReadFiles> {
  const { db, signal } = context;
  const current = currentTables(db);
  const boundaries = countyIndexes(context.root);
  const files: ImportFile[] = [];
  for (const choice of choices) {
    const { path, file } = context.pathOf(choice.handle);
    const opened = await openImportFile(choice, path, file, (header) => readMapping(db, header));
    files.push(opened);
    await rest(signal);
  }
  spareMemory(files);
  // Places come first: attorneys are placed by them while they are read.
  const inOrder = [...files].sort((a, b) => Number(isAttorneyFile(a)) - Number(isAttorneyFile(b)));
  const placer = once(() => attorneyPlacer(files, context.root, current, boundaries));
  for (const file of inOrder) {
    const tell = (share: number): void =>
      context.onProgress({
        task,
        sentence: `Reading ${file.preview.file}`,
        done: Math.floor(share * progressSteps),
        total: progressSteps,
      });
    await inTurns(readImportFile(file, placer, takeAttorney), signal, tell);
  }
  const assembled = assemble(files, current, boundaries, context.redrawn);
  const attorneys =
    files.find((file) => isAttorneyFile(file) && file.preview.status === 'ready') ?? null;
  if (attorneys !== null) {
    assembled.findings.push(...sayOfAttorneys(attorneys, files, context.root));
  }
  return { files, assembled, attorneys };
}

/** What is shown of an import before it is done. */
export function previewOf({ files, assembled, attorneys }: ReadFiles): ImportPreview {
  const datasets = assembled.drafts.map(describeDraft);
  if (attorneys !== null) {
    const { kind, title, vintage, rowsTaken } = attorneyDataset(attorneys);
    datasets.push({ kind, title, vintage, rows: rowsTaken, files: [attorneys.preview.file] });
  }
  const findings = [...assembled.findings, ...assembled.drafts.flatMap((draft) => draft.findings)];
  const forbids = forbidding(files, findings);
  return {
    files: files.map(({ preview }) => preview),
    datasets,
    findings,
    importable: datasets.length > 0 && forbids === null,
  };
}

/** The sentence that forbids an import; refused rows do not, tables that do not fit at all do. */
export function forbidding(
  files: readonly ImportFile[],
  findings: ImportPreview['findings'],
): string | null {
  const unused = files.find(({ preview }) => preview.problem !== null);
  if (unused) return unused.preview.problem;
  const all = [...findings, ...files.flatMap(({ preview }) => preview.findings)];
  return (
    all.find(
      ({ code, severity, row }) => severity === 'error' && row === null && code !== 'more-refused',
    )?.message ?? null
  );
}
