import { resolve } from 'node:path';
import { isWorkspaceFile, workspaceEnding } from './backend/database/workspace-file.ts';
import { defaultWorkspacePath } from './backend/user-data-folder.ts';

/**
 * The workspace that a launch names, as a double click on one does.
 * @param folder that the launch was made from
 */
export function namedWorkspace(args: readonly string[], folder: string): string | undefined {
  const named = args.find((arg) => !arg.startsWith('-') && isWorkspacePath(arg));
  return named === undefined ? undefined : resolve(folder, named);
}

/** The workspace to begin with, and the one named that it cannot be since it is none. */
export function firstWorkspace(named: string | undefined): {
  path: string;
  refused: string | null;
} {
  if (named === undefined) return { path: defaultWorkspacePath(), refused: null };
  if (isWorkspaceFile(named)) return { path: named, refused: null };
  return { path: defaultWorkspacePath(), refused: named };
}

/** Whether a path ends as workspaces do; there need be no such file. */
export function isWorkspacePath(path: string): boolean {
  return path.toLowerCase().endsWith(workspaceEnding);
}
