import { workspaceName } from './backend/database/workspace-file.ts';
import { isWorkspacePath } from './named-workspace.ts';

/** What comes of files that were dropped together. */
interface Dropped {
  /** To be looked at for the import. */
  files: string[];
  workspace: string | null;
  /** Why a workspace among them is not opened; null where nothing is left out. */
  leftOut: string | null;
}

/**
 * A workspace is opened where it was dropped by itself: another workspace takes the place of the
 * window, and of the tables that came with it.
 */
export function sortDropped(paths: readonly string[]): Dropped {
  const workspaces = paths.filter(isWorkspacePath);
  const files = paths.filter((path) => !isWorkspacePath(path));
  if (workspaces.length === 0) return { files, workspace: null, leftOut: null };
  if (paths.length === 1) return { files, workspace: workspaces[0], leftOut: null };
  const names = workspaces.map((path) => `“${workspaceName(path)}”`).join(', ');
  const none =
    workspaces.length === 1
      ? `The workspace ${names} was not opened`
      : `None of the workspaces ${names} was opened`;
  return { files, workspace: null, leftOut: `${none}: drop one workspace by itself.` };
}
