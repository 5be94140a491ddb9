import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { RequestName } from '../data/api/contract.ts';
import type { Outcome, Problem } from '../data/model/problem.ts';
import { workspaceEnding, workspaceName } from './backend/database/workspace-file.ts';
import type { Workspaces } from './workspaces.ts';

const filters = [{ name: 'Workspaces', extensions: [workspaceEnding.slice(1)] }];

/** Asks for the file of a workspace and opens it. */
export async function askToOpen(workspaces: Workspaces, window: BrowserWindow): Promise<void> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open a workspace',
    defaultPath: dirname(workspaces.path()),
    filters,
    properties: ['openFile'],
  });
  if (filePaths.length > 0) await workspaces.open(filePaths[0]);
}

/** Asks for a name, makes a workspace of the reference dataset and opens it. */
export async function askForNew(workspaces: Workspaces, window: BrowserWindow): Promise<void> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: 'New workspace',
    buttonLabel: 'Make',
    defaultPath: freePath(workspaces.path(), 'New workspace'),
    filters,
    // A workspace that is there is never replaced by a new one, whatever was confirmed.
    properties: ['createDirectory'],
  });
  if (filePath) await workspaces.open(withEnding(filePath), { isNew: true });
}

type Ask<Name> = (name: Name, input: unknown) => Promise<Outcome<unknown>>;

/** The person is asked where the copy of the workspace goes; everything else goes on. */
export function withWorkspaceDialogs(
  request: Ask<RequestName>,
  currentPath: () => string,
  currentWindow: () => BrowserWindow | null,
): Ask<RequestName> {
  return async (name, input) => {
    const window = currentWindow();
    if (name !== 'copyWorkspace' || window === null) return request(name, input);
    const own = currentPath();
    const { filePath } = await dialog.showSaveDialog(window, {
      title: 'Save a copy of the workspace',
      defaultPath: freePath(own, `${workspaceName(own)} copy`),
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (!filePath) return { ok: true, value: null };
    const path = withEnding(filePath);
    // The person was asked about another name than this one.
    if (path !== filePath && existsSync(path)) return { ok: false, problem: nameTaken(path) };
    return request(name, { path });
  };
}

function nameTaken(path: string): Problem {
  const message = `There is a file ${path} already; choose another name.`;
  return { code: 'name-taken', message };
}

/** A path beside the workspace that nothing has yet. */
function freePath(beside: string, name: string): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name} ${number}`;
    const path = join(dirname(beside), tried + workspaceEnding);
    if (!existsSync(path)) return path;
  }
}

/** Some systems leave it to the program to add the ending. */
function withEnding(path: string): string {
  return path.toLowerCase().endsWith(workspaceEnding) ? path : path + workspaceEnding;
}
