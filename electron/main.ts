import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import type { WindowEventName, WindowEvents } from '../data/api/events.ts';
import { userDataFolder } from './backend/user-data-folder.ts';
import { drawFromFolder, drawSwitch } from './draw-from-folder.ts';
import { eventChannel } from './ipc/channels.ts';
import { joinParts } from './join-parts.ts';
import { openLog } from './log.ts';
import { openMainWindow } from './main-window.ts';
import { namedWorkspace } from './named-workspace.ts';
import { provideDataFolder } from './provide-data-folder.ts';
import { guardSession } from './security/guard-session.ts';
import { restrictNavigation } from './security/restrict-navigation.ts';
import { registerAppScheme } from './security/serve-app.ts';
import { stayOffline } from './stay-offline.ts';
import type { Workspaces } from './workspaces.ts';

// In reading order: places, rules that hold before anything runs, one program at a time, start, end.

const root = app.getAppPath();
const built = join(root, 'out');
const preload = join(built, 'preload', 'preload.cjs');
const dataFolder = userDataFolder();
const inDevelopment = !app.isPackaged;
const paperPreload = join(built, 'preload', 'paper-preload.cjs');

provideDataFolder(dataFolder);
app.setPath('userData', dataFolder);
// What Chromium keeps for itself stays out of the way of what is the user's.
app.setPath('sessionData', join(dataFolder, 'Session'));

const { write: log, folder: logFolder } = openLog(join(dataFolder, 'Logs'));
process.on('uncaughtException', (error) => log(`A bug in the main process: ${error.stack}`));
process.on('unhandledRejection', (reason) => log(`A bug in the main process: ${reason}`));

// Enforced for every process, unless the machine cannot (as root) and the launch said so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
stayOffline();
registerAppScheme();
restrictNavigation(log);

let window: BrowserWindow | null = null;
let workspaces: Workspaces | null = null;
let named = namedWorkspace(process.argv.slice(1), process.cwd());

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, args, folder) => openNamed(namedWorkspace(args, folder)));
  // A Mac names a workspace by this event, maybe before the start.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (workspaces === null) named = path;
    else openNamed(path);
  });
  void app.whenReady().then(() => {
    guardSession(session.defaultSession, { inDevelopment, served: join(built, 'renderer'), log });
    const folder = app.commandLine.getSwitchValue(drawSwitch);
    if (folder === '') start();
    else void drawFromFolder(folder, { preload: paperPreload, log });
  });
} else {
  app.quit();
}

function start(): void {
  log(`Clinic Atlas ${app.getVersion()} starts, Electron ${process.versions.electron}`);
  workspaces = joinParts({
    ...{ root, built, dataFolder, logFolder, preload, paperPreload, inDevelopment },
    ...{ named, currentWindow: () => window, tell: tellWindow, openNamed, log },
  });
  showWindow();
  app.on('activate', showWindow);
}

function tellWindow<Name extends WindowEventName>(name: Name, payload: WindowEvents[Name]): void {
  window?.webContents.send(eventChannel, name, payload);
}

/** A workspace that was double-clicked, dropped or chosen among the recent ones. */
function openNamed(path: string | undefined): void {
  showWindow();
  if (path !== undefined) void workspaces?.open(path);
}

function showWindow(): void {
  if (window === null) {
    window = openMainWindow({
      title: workspaces?.title() ?? 'Clinic Atlas',
      ...{ preload, dataFolder, inDevelopment, log },
    });
    window.on('closed', () => {
      window = null;
      workspaces?.stay();
    });
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

app.on('window-all-closed', () => {
  // On a Mac a program stays when its windows are closed.
  if (process.platform !== 'darwin') app.quit();
});

app.on('will-quit', (event) => {
  if (workspaces === null) return;
  // The workspace is closed first, with all that was still to be written.
  event.preventDefault();
  const closing = workspaces;
  workspaces = null;
  // On a turn of its own: a quit from within this event would not be heard.
  void closing.backend.close().then(() => setImmediate(() => app.quit()));
});
