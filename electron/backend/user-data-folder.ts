import { homedir } from 'node:os';
import { join } from 'node:path';
import { workspaceEnding } from './database/workspace-file.ts';
import { lastWorkspace } from './settings-file.ts';

/**
 * Where the program keeps what is the user's. The window and the command line ask the same function,
 * so that both open the same workspace; it names the folder that Electron would choose.
 */
export function userDataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  // For tests and trials, which must not touch the user's own.
  if (env.CLINIC_ATLAS_DATA) return env.CLINIC_ATLAS_DATA;
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: env.APPDATA || join(home, 'AppData', 'Roaming'),
  };
  return join(folders[platform] ?? (env.XDG_CONFIG_HOME || join(home, '.config')), 'Clinic Atlas');
}

/** The workspace that opens when none is named: the one open last in the window, else our own. */
export function defaultWorkspacePath(): string {
  const folder = userDataFolder();
  return lastWorkspace(folder) ?? join(folder, `United States${workspaceEnding}`);
}
