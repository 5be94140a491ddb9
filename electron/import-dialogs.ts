import { basename, dirname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { RequestOutput, WindowEvents, WindowRequestName } from '../data/api/contract.ts';
import type { AdmittedFile } from '../data/tables/import-report.ts';
import { type Outcome, ProblemError } from '../data/model/problem.ts';
import { writeFiles } from './backend/import/write-files.ts';
import type { BackendProcess } from './backend-process.ts';

type Answer = (name: WindowRequestName, input: unknown) => Promise<Outcome<unknown>>;

/** Answers what means a dialog for the import; everything else goes on to the backend. */
export function withImportDialogs(
  backend: BackendProcess,
  request: BackendProcess['request'],
  currentWindow: () => BrowserWindow | null,
): Answer {
  return async (name, input) => {
    const window = currentWindow();
    if (name === 'chooseFiles') return window ? chooseFiles(backend, window) : none;
    if (name === 'saveRefusedRows') {
      const answer = await request('refusedRows', input);
      if (!answer.ok || window === null) return answer;
      return saveText(window, answer.value as RequestOutput['refusedRows']);
    }
    return request(name, input);
  };
}

/** What the File menu and dropped files lead to; the window is told of the files by their handles. */
export function startImports(
  backend: BackendProcess,
  currentWindow: () => BrowserWindow | null,
  tell: <Name extends keyof WindowEvents>(name: Name, payload: WindowEvents[Name]) => void,
) {
  const pass = (outcome: Outcome<AdmittedFile[]>) => {
    if (!outcome.ok) tell('trouble', outcome.problem);
    else if (outcome.value.length > 0) tell('filesAdmitted', outcome.value);
  };
  return {
    async importFiles() {
      const window = currentWindow();
      if (window !== null) pass(await chooseFiles(backend, window));
    },
    showImports: () => tell('showImports', {}),
    admit: async (paths: string[]) => pass(await backend.admit(paths)),
  };
}

const none: Outcome<AdmittedFile[]> = { ok: true, value: [] };

/** Asks the person for files; the window gets handles in place of their paths. */
async function chooseFiles(
  backend: BackendProcess,
  window: BrowserWindow,
): Promise<Outcome<AdmittedFile[]>> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import files',
    buttonLabel: 'Preview',
    filters: [
      { name: 'Tables', extensions: ['csv', 'tsv', 'tab', 'txt', 'json', 'xlsx'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
  return filePaths.length === 0 ? none : backend.admit(filePaths);
}

async function saveText(
  window: BrowserWindow,
  { name, text }: RequestOutput['refusedRows'],
): Promise<Outcome<RequestOutput['saveRefusedRows']>> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: 'Save the refused rows',
    defaultPath: name,
    filters: [{ name: 'CSV', extensions: ['csv'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (!filePath) return { ok: true, value: null };
  try {
    writeFiles(dirname(filePath), new Map([[basename(filePath), text]]));
    return { ok: true, value: { file: basename(filePath) } };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}
