import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { RequestName } from '../data/api/contract.ts';
import type { Outcome } from '../data/model/problem.ts';
import type { BackendProcess } from './backend-process.ts';
import { plainFileName } from './backend/export/plain-file-name.ts';

const filters: FileFilter[] = [{ name: 'Profile of Clinic Atlas', extensions: ['json'] }];

/**
 * Asks the backend; where a request means a file, the person is asked for it first, and the path goes
 * to the backend with it. A closed dialog is the answer null.
 */
export function withProfileDialogs(
  request: BackendProcess['request'],
  currentWindow: () => BrowserWindow | null,
): BackendProcess['request'] {
  return async (name, input) => {
    const ask = dialogs[name];
    const window = currentWindow();
    if (ask === undefined || window === null) return request(name, input);
    const path = await ask(window, input);
    return path === null ? closed : request(name, { ...(input as object), path });
  };
}

const closed: Outcome<null> = { ok: true, value: null };

type Dialog = (window: BrowserWindow, input: unknown) => Promise<string | null>;

const dialogs: Partial<Record<RequestName, Dialog>> = {
  async exportProfile(window, input) {
    // It has passed the gate's schema.
    const { profile } = input as { profile: { name: string } };
    const { filePath } = await dialog.showSaveDialog(window, {
      title: 'Export the profile',
      defaultPath: `${plainFileName(profile.name) || 'Profile'}.json`,
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return filePath || null;
  },
  async importProfile(window) {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: 'Import a profile',
      filters,
      properties: ['openFile'],
    });
    return filePaths[0] ?? null;
  },
};
