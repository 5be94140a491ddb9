import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Progress } from '../../../data/api/contract.ts';
import { locateCounty } from '../../../data/geo/locate-county.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import type { FileChoice, FileReport, ImportPreview } from '../../../data/tables/import-report.ts';
import type { Boundaries } from '../../../data/tables/county-finder.ts';
import { keyOfHeader } from '../../../data/tables/mapping/column-mapping.ts';
import { AttorneyPlacer } from '../../../data/tables/place-attorneys.ts';
import type { AttorneyRow } from '../../../data/tables/rows.ts';
import type { ZipCentreRow } from '../../../data/tables/source-rows.ts';
import { postalOfFips } from '../../../data/tables/states.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import { cacheForStoring } from '../database/insert-rows.ts';
import { openWorkspace } from '../database/open-workspace.ts';
import { storeAttorneyCoverage, WaitingAttorneys } from '../database/queries/attorneys.ts';
import { storeDataset, storeFindings } from '../database/queries/datasets.ts';
import {
  readMapping,
  storeImport,
  storeImportDataset,
  storeImportFile,
  storeMapping,
} from '../database/queries/imports.ts';
import { type Assembled, assemble } from './assemble.ts';
import { countyIndexes } from './county-boundaries.ts';
import { currentTables } from './current-tables.ts';
import { type Draft, datasetOf, describeDraft, finding } from './drafts.ts';
import { type ImportFile, isAttorneyFile, openImportFile, readImportFile } from './import-file.ts';
import { readZipPlaces } from './zip-places.ts';

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

/** Long work rests after this long, so that other requests are answered. */
const longestTurnMs = 30;
const steps = 1000;

/** Reads files as they would be imported; nothing is written. */
export async function previewImport(
  context: ImportContext,
  choices: readonly FileChoice[],
): Promise<ImportPreview> {
  const read = await readFiles(context, choices, 'import preview', () => undefined);
  return previewOf(read);
}

/** A list of attorneys of more bytes than this has some hundred thousand rows. */
const longListBytes = 20_000_000;

/**
 * Rows come and go by the million: collecting them earlier, in a young generation of 8 MB, takes no
 * longer and 100 MB less.
 */
function spareMemory(): void {
  setFlagsFromString('--max-semi-space-size=8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

interface ReadFiles {
  files: ImportFile[];
  assembled: Assembled;
  attorneys: ImportFile | null;
}

async function readFiles(
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
  if (files.some((file) => isAttorneyFile(file) && file.preview.bytes > longListBytes)) {
    spareMemory();
  }
  // Places come first: attorneys are placed by them while they are read.
  const inOrder = [...files].sort((a, b) => Number(isAttorneyFile(a)) - Number(isAttorneyFile(b)));
  const placer = onceFor(() => attorneyPlacer(files, context.root, current, boundaries));
  for (const file of inOrder) {
    const tell = (share: number): void =>
      context.onProgress({
        task,
        sentence: `Reading ${file.preview.file}`,
        done: Math.floor(share * steps),
        total: steps,
      });
    await drive(readImportFile(file, placer, takeAttorney), signal, tell);
  }
  const assembled = assemble(files, current, boundaries, context.redrawn);
  const attorneys =
    files.find((file) => isAttorneyFile(file) && file.preview.status === 'ready') ?? null;
  if (attorneys !== null) {
    assembled.findings.push(...coverageFindings(attorneys));
    if (!hasZipCentres(files) && readZipPlaces(context.root) === null) {
      assembled.findings.push(
        finding(
          'zip-centres-missing',
          'warning',
          'There is no table of ZIP code centres, so attorneys without coordinates are placed by their city alone; import the gazetteer of ZIP code tabulation areas together with the list.',
        ),
      );
    }
  }
  return { files, assembled, attorneys };
}

function previewOf({ files, assembled, attorneys }: ReadFiles): ImportPreview {
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
function forbidding(
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
    onProgress({ task: 'import', sentence, done: Math.floor(share * steps), total: steps });
  for (const [i, draft] of assembled.drafts.entries()) {
    tell(`Storing ${draft.rows.toLocaleString('en-US')} rows`, i / assembled.drafts.length);
    draft.store(db, write(draft.dataset, draft.findings));
    await rest(signal);
  }
  if (attorneys !== null && waiting !== null) {
    const { counts } = attorneys.preview;
    const datasetId = write(attorneyDataset(attorneys), []);
    storeAttorneyCoverage(db, datasetId, coverageOf(attorneys));
    for (const share of waiting.store(datasetId)) {
      tell(`Storing ${counts.taken.toLocaleString('en-US')} attorneys`, share);
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

function attorneyDataset(file: ImportFile): Draft['dataset'] {
  return datasetOf(
    'attorneys',
    file.preview.title ?? 'Immigration attorneys',
    [file],
    file.preview.counts.taken,
  );
}

function coverageOf({ preview }: ImportFile): { state: string }[] {
  return preview.coverage.map((state) => ({ state }));
}

function coverageFindings(file: ImportFile) {
  if (coverageOf(file).length > 0) return [];
  return [
    finding(
      'coverage-unknown',
      'warning',
      `It is not said which states ${file.preview.file} covers in full, so the supply of attorneys stays unknown where none of them is near; name the states that it covers.`,
    ),
  ];
}

function isZipCentres({ preview }: ImportFile): boolean {
  return preview.kind === 'zip-centres';
}

function hasZipCentres(files: readonly ImportFile[]): boolean {
  return files.some(isZipCentres);
}

function attorneyPlacer(
  files: readonly ImportFile[],
  root: string,
  current: ReturnType<typeof currentTables>,
  boundaries: Boundaries,
): AttorneyPlacer {
  const given = files.find(isZipCentres);
  const zips = given
    ? new Map((given.rows as ZipCentreRow[]).map((row) => [row.zip, row]))
    : readZipPlaces(root);
  const index = boundaries('2017');
  return new AttorneyPlacer({
    zipCentre: zips && ((zip) => zips.get(zip) ?? null),
    stateAt({ latitude, longitude }) {
      const located = locateCounty(index, latitude, longitude, 5);
      return (located && postalOfFips.get(located.county.slice(0, 2))) ?? null;
    },
    inCities: current.inCities(),
  });
}

/** Does work in turns, between which others have theirs, and ends when it is cancelled. */
async function drive(
  work: Generator<number>,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<void> {
  let turn = performance.now();
  for (const share of work) {
    if (performance.now() - turn < longestTurnMs) continue;
    tell(share);
    await rest(signal);
    turn = performance.now();
  }
}

async function rest(signal: AbortSignal): Promise<void> {
  await nextTurn();
  if (signal.aborted) {
    throw new ProblemError('cancelled', 'The import was cancelled; the workspace is as it was.');
  }
}

function onceFor<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
