import { z } from 'zod';
import type { RequestOutput } from '../../data/api/answers.ts';
import type { RequestName } from '../../data/api/contract.ts';
import type { BackendEvents, EventName } from '../../data/api/events.ts';
import { type Outcome, ProblemError } from '../../data/model/problem.ts';
import type { AdmittedFile } from '../../data/tables/import-report.ts';
import { answerAttachments } from './answer-attachments.ts';
import { answerCandidates } from './answer-candidates.ts';
import { answerContacts } from './answer-contacts.ts';
import { answerCopies } from './answer-copies.ts';
import { answerFees } from './answer-fees.ts';
import { answerViews } from './answer-views.ts';
import { answerSchools } from './answer-schools.ts';
import {
  type BackendInput,
  backendRequests,
  type CheckedBackendInput,
} from './backend-requests.ts';
import { isIntact } from './database/back-up.ts';
import { purgeRemoved } from './database/purge-removed.ts';
import { damagedProblem, explainTrouble } from './database/trouble.ts';
import { answerExports } from './export/answer-exports.ts';
import type { HandlersOf } from './handlers.ts';
import { answerImports } from './import/answer-imports.ts';
import { answerRobustness } from './jobs/answer-robustness.ts';
import { answerProfiles } from './profiles/answer-profiles.ts';
import { answerReport } from './report/answer-report.ts';
import { answerReportFiles } from './report/answer-report-files.ts';
import { answerShortlists } from './report/answer-shortlists.ts';
import { answerSheets } from './sheets/answer-sheets.ts';
import { provideWorkspace, type Workspace } from './workspace.ts';

// Compiled schemas would need `new Function`; one way of checking everywhere.
z.config({ jitless: true });

type Emit = <Name extends EventName>(name: Name, payload: BackendEvents[Name]) => void;

interface BackendOptions {
  workspacePath: string;
  /** Folder of the program, where data/ lies. */
  root: string;
  /** Nothing can be undone yet: what was removed before is removed for good. */
  purges?: boolean;
  emit: Emit;
}

/** Requests that write: they wait while an import does, for SQLite has one writer. */
const writers: ReadonlySet<RequestName> = new Set([
  'saveProfile',
  'chooseProfile',
  'deleteProfile',
  'importProfile',
  'undoImport',
  'makeDatasetCurrent',
  'exchangeDatasets',
  // For a moment it takes the earlier dataset into use.
  'compareDatasets',
  'saveShortlist',
  'chooseShortlist',
  'deleteShortlist',
  'recordDecision',
  'saveCandidate',
  'deleteCandidate',
  'saveContacts',
  'saveCandidacy',
  'attachFile',
  'saveFeeSchedule',
]);

/** Answers requests about one workspace. Plain Node: the window's process and the command line alike. */
export interface Backend {
  request<Name extends RequestName>(
    name: Name,
    input: BackendInput<Name>,
  ): Promise<Outcome<RequestOutput[Name]>>;
  /** Gives files handles, by which requests name them: the window never says a path. */
  admitFiles(paths: readonly string[]): AdmittedFile[];
  /** Reads the whole file for damage and tells of it; for a moment in which nobody waits. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export function createBackend({ workspacePath, root, purges, emit }: BackendOptions): Backend {
  let opening: Promise<Workspace> | null = null;
  const onProgress = (progress: BackendEvents['progress']) => emit('progress', progress);

  /** One opening for all requests; after a failure the next request tries again. */
  function open(): Promise<Workspace> {
    opening ??= provideWorkspace({ path: workspacePath, root, onProgress })
      .then((workspace) => {
        if (purges) purgeRemoved(workspace.db);
        return workspace;
      })
      .catch((error) => {
        opening = null;
        throw error;
      });
    return opening;
  }

  const { endDrawing, ...robustness } = answerRobustness(onProgress);
  const { endReport, ...report } = answerReport(onProgress);
  const { endExport, ...exports } = answerReportFiles(onProgress);
  const { admitFiles, endImports, untilWritten, ...imports } = answerImports(emit);
  const ends = { robustness: endDrawing, report: endReport, export: endExport };
  const handlers: HandlersOf<RequestName> = {
    ...answerSchools(workspacePath),
    ...answerProfiles((problem) => emit('trouble', problem)),
    ...robustness,
    ...imports,
    ...answerExports(),
    ...answerShortlists(),
    ...answerCandidates(emit),
    ...answerContacts(emit),
    ...answerSheets(),
    ...answerAttachments(),
    ...answerFees(),
    ...answerViews(),
    ...answerCopies(),
    ...report,
    ...exports,
    cancel(_workspace, { task }) {
      ends[task]();
      return null;
    },
  };

  /** Expected trouble as a value; a bug stays an exception. */
  async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      const explained = explainTrouble(error, workspacePath);
      if (explained instanceof ProblemError) return { ok: false, problem: explained.problem };
      throw explained;
    }
  }

  return {
    admitFiles,
    request: (name, input) =>
      outcomeOf(async () => {
        const checked = checkInput(name, input);
        if (writers.has(name)) await untilWritten();
        return handlers[name](await open(), checked);
      }),
    async check() {
      const outcome = await outcomeOf(async () => {
        const { db } = await open();
        if (!isIntact(db)) throw damagedProblem(workspacePath);
      });
      if (!outcome.ok) emit('trouble', outcome.problem);
    },
    async close() {
      for (const end of Object.values(ends)) end();
      endImports();
      const workspace = await opening?.catch(() => null);
      opening = null;
      workspace?.db.close();
    },
  };
}

/** The input as its schema has it; a problem for a request or an input that the contract lacks. */
function checkInput<Name extends RequestName>(
  name: Name,
  input: unknown,
): CheckedBackendInput<Name> {
  if (!Object.hasOwn(backendRequests, name)) {
    throw new ProblemError('request-unknown', `There is no request "${String(name)}".`);
  }
  const checked = backendRequests[name].safeParse(input);
  if (checked.success) return checked.data as CheckedBackendInput<Name>;
  throw new ProblemError(
    'input-refused',
    `The request "${name}" was refused: ${z.prettifyError(checked.error)}`,
  );
}
