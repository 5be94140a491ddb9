import { join } from 'node:path';
import { type BrowserWindow, Menu } from 'electron';
import type { WindowEventName, WindowEvents } from '../data/api/events.ts';
import { answerWindow } from './answer-window.ts';
import { startImports } from './import-dialogs.ts';
import { admitDrops } from './ipc/admit-drops.ts';
import { openGate } from './ipc/gate.ts';
import { buildMenu } from './menu.ts';
import { firstWorkspace } from './named-workspace.ts';
import { programCommands, withProgram } from './program-commands.ts';
import { openSettings } from './settings.ts';
import { sortDropped } from './sort-dropped.ts';
import { openWorkspaces, type Workspaces } from './workspaces.ts';

interface Options {
  /** Folder of the program, of what was built of it, of the user's data and of the log. */
  root: string;
  built: string;
  dataFolder: string;
  logFolder: string;
  /** Built preload scripts of the windows that people see, and of the one that draws paper. */
  preload: string;
  paperPreload: string;
  inDevelopment: boolean;
  /** The workspace that the launch named. */
  named: string | undefined;
  currentWindow: () => BrowserWindow | null;
  tell: <Name extends WindowEventName>(name: Name, payload: WindowEvents[Name]) => void;
  /** A workspace was dropped, or chosen among the recent ones. */
  openNamed: (path: string) => void;
  log: (line: string) => void;
}

/** Joins workspace, settings, commands and menus to what the window may ask of them. */
export function joinParts(options: Options): Workspaces {
  const { root, built, currentWindow, tell, openNamed, log } = options;
  const settings = openSettings(options.dataFolder, log);
  const { path, refused } = firstWorkspace(options.named);
  // The backend reads the workspace while the window is being made.
  const entry = join(built, 'main', 'backend.js');
  const onEntered = settings.opened;
  const workspaces = openWorkspaces({ entry, root, path, currentWindow, tell, onEntered, log });
  settings.opened(path);

  const { admit, ...imports } = startImports(workspaces.backend, currentWindow, tell);
  const { logFolder } = options;
  const acts = programCommands({ workspaces, settings, currentWindow, imports, logFolder });
  const answer = answerWindow(workspaces, currentWindow, options);
  openGate(withProgram(acts, { workspaces, settings, refused }, answer), log);
  admitDrops((paths) => {
    const { files, workspace, leftOut } = sortDropped(paths);
    if (files.length > 0) void admit(files);
    if (workspace !== null) openNamed(workspace);
    if (leftOut !== null) tell('told', leftOut);
  }, log);

  const { inDevelopment } = options;
  let inMenu = '';
  settings.follow((now, recent, by) => {
    // The window knows what it has asked for itself, and may have gone on since.
    if (by !== 'window') tell('settings', now);
    const shown = JSON.stringify([now.theme, now.units, recent]);
    if (shown === inMenu) return;
    inMenu = shown;
    const parts = { inDevelopment, settings: now, recent, acts };
    Menu.setApplicationMenu(buildMenu({ ...parts, openRecent: openNamed, tellWindow: tell }));
  });
  return workspaces;
}
