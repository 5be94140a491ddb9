import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { SheetForm } from '../data/api/contract.ts';
import type { Outcome } from '../data/model/problem.ts';
import type { BackendProcess } from './backend-process.ts';

/** Asks the person where spreadsheets of candidates and contacts go, and which are read. */
export function withSheetDialogs(
  request: BackendProcess['request'],
  currentWindow: () => BrowserWindow | null,
): BackendProcess['request'] {
  return async (name, input) => {
    const window = currentWindow();
    if (window === null) return request(name, input);
    if (name === 'saveSheets') {
      const asked = input as { empty: boolean; form: SheetForm };
      const path = await askWhere(window, asked);
      return path === null ? closed : request(name, { ...asked, path });
    }
    if (name === 'openSheets') {
      const paths = await askForFiles(window);
      return paths.length === 0 ? closed : request(name, { paths });
    }
    return request(name, input);
  };
}

const closed: Outcome<null> = { ok: true, value: null };

async function askWhere(
  window: BrowserWindow,
  { empty, form }: { empty: boolean; form: SheetForm },
): Promise<string | null> {
  const name = empty ? 'Candidates to fill in' : `Candidates ${today()}`;
  if (form === 'workbook') {
    const { filePath } = await dialog.showSaveDialog(window, {
      title: 'Spreadsheet out',
      defaultPath: `${name}.xlsx`,
      filters: [{ name: 'Spreadsheet', extensions: ['xlsx'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return filePath || null;
  }
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Spreadsheet out: the folder in which the tables get one of their own',
    buttonLabel: 'Write here',
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] === undefined ? null : freeFolder(join(filePaths[0], name));
}

/** Nobody was asked whether what is there may be replaced. */
function freeFolder(path: string): string {
  if (!existsSync(path)) return path;
  for (let number = 2; ; number++) {
    const other = `${path} (${number})`;
    if (!existsSync(other)) return other;
  }
}

async function askForFiles(window: BrowserWindow): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Spreadsheet in',
    buttonLabel: 'Preview',
    filters: [
      { name: 'Spreadsheets', extensions: ['xlsx', 'csv'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
  return filePaths;
}

/** The day as it is where the person is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
