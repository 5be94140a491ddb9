import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { BackendEvents, EventName } from '../../../data/api/events.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import { compareImports } from '../../../data/tables/import-changes.ts';
import type { AdmittedFile } from '../../../data/tables/import-report.ts';
import { makeCurrent, readAllDatasets, readDatasets } from '../database/queries/datasets.ts';
import { exchangeDatasets, readDatasetsInUse } from '../database/queries/datasets-in-use.ts';
import { readImports, undoImport } from '../database/queries/imports.ts';
import { readProfile } from '../database/queries/profiles.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Workspace } from '../workspace.ts';
import { compareDataset, measureCurrent } from './compare-dataset.ts';
import { importFiles, previewImport } from './importer.ts';
import type { ImportContext } from './read-files.ts';
import { refusedRowsCsv } from './refused-rows-csv.ts';

type ImportRequests =
  | 'previewImport'
  | 'importFiles'
  | 'cancelImport'
  | 'imports'
  | 'undoImport'
  | 'datasets'
  | 'makeDatasetCurrent'
  | 'datasetsInUse'
  | 'exchangeDatasets'
  | 'compareDatasets'
  | 'refusedRows';

type Emit = <Name extends EventName>(name: Name, payload: BackendEvents[Name]) => void;

interface ImportAnswers extends HandlersOf<ImportRequests> {
  /** Gives files handles, by which the window knows them. */
  admitFiles(paths: readonly string[]): AdmittedFile[];
  /** Resolves once no import is writing: SQLite has one writer. */
  untilWritten(): Promise<void>;
  /** Ends what runs. */
  endImports(): void;
}

/** Answers what is asked about imports; one preview or import runs at a time. */
export function answerImports(emit: Emit): ImportAnswers {
  const admitted = new Map<string, { path: string; file: string }>();
  let running: { abort: AbortController; importing: boolean } | null = null;
  let writing: Promise<void> | null = null;

  /** A newer preview ends the one before it; nothing ends an import but its cancellation. */
  async function run<Value>(
    workspace: Workspace,
    importing: boolean,
    work: (context: ImportContext) => Promise<Value>,
  ): Promise<Value> {
    if (running?.importing) {
      throw new ProblemError(
        'import-running',
        'An import is running; wait for its end or cancel it.',
      );
    }
    running?.abort.abort();
    const mine = { abort: new AbortController(), importing };
    running = mine;
    try {
      return await work({
        db: workspace.db,
        workspacePath: workspace.path,
        root: workspace.root,
        redrawn: workspace.redrawn,
        signal: mine.abort.signal,
        onProgress: (progress) => emit('progress', progress),
        pathOf(handle) {
          const file = admitted.get(handle);
          if (file !== undefined) return file;
          throw new ProblemError(
            'file-not-admitted',
            'The file is not known any more; choose or drop it again.',
          );
        },
      });
    } finally {
      if (running === mine) running = null;
    }
  }

  /** Held while an import writes. */
  const lock = {
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      writing = promise;
      return () => {
        writing = null;
        resolve();
      };
    },
  };

  function tellOfDatasets(workspace: Workspace): void {
    workspace.forget();
    emit('datasets', {});
  }

  return {
    admitFiles: (paths) =>
      paths.map((path) => {
        const handle = randomUUID();
        const file = basename(path);
        admitted.set(handle, { path, file });
        return { handle, file };
      }),
    untilWritten: async () => {
      await writing;
    },
    endImports: () => running?.abort.abort(),
    previewImport: (workspace, { files }) =>
      run(workspace, false, (context) => previewImport(context, files)),
    importFiles: (workspace, { files }) =>
      run(workspace, true, async (context) => {
        const profile = readProfile(workspace.db);
        const measure = () => measureCurrent(workspace, profile);
        const before = measure();
        const imported = await importFiles(context, files, lock);
        workspace.forget();
        const changes = compareImports(before, measure());
        emit('datasets', {});
        const made = new Set(imported.datasets);
        const datasets = readDatasets(workspace.db).filter(({ id }) => made.has(id));
        const { id, files: reports, findings } = imported;
        return { id, files: reports, datasets, findings, changes };
      }),
    cancelImport() {
      running?.abort.abort();
      return null;
    },
    imports: ({ db }) => readImports(db),
    undoImport(workspace, { id }) {
      undoImport(workspace.db, id, new Date());
      tellOfDatasets(workspace);
      return null;
    },
    datasets: ({ db }) => readAllDatasets(db),
    makeDatasetCurrent(workspace, { id }) {
      makeCurrent(workspace.db, id);
      tellOfDatasets(workspace);
      return null;
    },
    datasetsInUse: ({ db }) => readDatasetsInUse(db),
    exchangeDatasets(workspace, { from, to }) {
      exchangeDatasets(workspace.db, from, to, new Date());
      tellOfDatasets(workspace);
      return null;
    },
    compareDatasets: (workspace, { id }) => compareDataset(workspace, id),
    refusedRows: ({ db }, { file }) => refusedRowsCsv(db, file),
  };
}
