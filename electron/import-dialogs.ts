import { type BrowserWindow, dialog } from 'electron';
import type { RequestOutput } from '../data/api/answers.ts';
import type { RequestName } from '../data/api/contract.ts';
import type { WindowEvents } from '../data/api/events.ts';
import { withVintage } from '../data/words/change-words.ts';
import type { AdmittedFile } from '../data/tables/import-report.ts';
import { type Outcome, ProblemError } from '../data/model/problem.ts';
import { writeFile } from './backend/export/write-file.ts';
import type { BackendProcess } from './backend-process.ts';

type Asked = RequestName | 'chooseFiles' | 'saveRefusedRows';
type Answer = (name: Asked, input: unknown) => Promise<Outcome<unknown>>;

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
    if (name === 'saveDataset' && window !== null) {
      const path = await askWhereToSave(request, window, input as { id: number });
      if (path === null) return { ok: true, value: null };
      return request(name, { ...(input as object), path });
    }
    return request(name, input);
  };
}

/** The person is asked for a file; its ending says how the table is written. Null for a closed dialog. */
async function askWhereToSave(
  request: BackendProcess['request'],
  window: BrowserWindow,
  { id }: { id: number },
): Promise<string | null> {
  const answer = await request('datasets', {});
  const datasets = answer.ok ? (answer.value as RequestOutput['datasets']) : [];
  const dataset = datasets.find((one) => one.id === id);
  const name = dataset ? withVintage(dataset.title, dataset.vintage) : 'Table';
  const { filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a copy of the table',
    // What no system takes in the name of a file stays out of it.
    defaultPath: `${name.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`,
    filters: [
      { name: 'Spreadsheet', extensions: ['xlsx'] },
      { name: 'CSV', extensions: ['csv'] },
    ],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return filePath || null;
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
    return { ok: true, value: writeFile(filePath, text) };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}
