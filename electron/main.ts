import { join } from 'node:path';
import { app, type BrowserWindow, Menu, session, shell } from 'electron';
import type { WindowEventName, WindowEvents } from '../data/api/contract.ts';
import { answerWindow } from './answer-window.ts';
import { workspaceName } from './backend/database/workspace-file.ts';
import { defaultWorkspacePath, userDataFolder } from './backend/user-data-folder.ts';
import { type BackendProcess, startBackend } from './backend-process.ts';
import { drawFromFolder, drawSwitch } from './draw-from-folder.ts';
import { startImports } from './import-dialogs.ts';
import { admitDrops } from './ipc/admit-drops.ts';
import { eventChannel } from './ipc/channels.ts';
import { openGate } from './ipc/gate.ts';
import { openLog } from './log.ts';
import { openMainWindow } from './main-window.ts';
import { buildMenu } from './menu.ts';
import { provideDataFolder } from './provide-data-folder.ts';
import { guardSession } from './security/guard-session.ts';
import { restrictNavigation } from './security/restrict-navigation.ts';
import { registerAppScheme } from './security/serve-app.ts';
import { stayOffline } from './stay-offline.ts';

// In reading order: places, rules that hold before anything runs, one program at a time, start, end.

const root = app.getAppPath();
const built = join(root, 'out');
const preload = join(built, 'preload', 'preload.cjs');
const dataFolder = userDataFolder();
const workspacePath = defaultWorkspacePath();
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
let backend: BackendProcess | null = null;

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
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
  // The backend reads the workspace while the window is being made.
  const running = startBackend({
    entry: join(built, 'main', 'backend.js'),
    workspacePath,
    root,
    onEvent: tellWindow,
    log,
  });
  backend = running;
  const currentWindow = () => window;
  const around = { tell: tellWindow, preload, paperPreload, inDevelopment, log };
  openGate(answerWindow(running, currentWindow, around), log);
  const { admit, ...imports } = startImports(running, currentWindow, tellWindow);
  admitDrops(admit, log);
  showWindow();
  const showLogFolder = () => void shell.openPath(logFolder);
  Menu.setApplicationMenu(buildMenu({ inDevelopment, showLogFolder, tellWindow, ...imports }));
  app.on('activate', showWindow);
}

function tellWindow(name: WindowEventName, payload: WindowEvents[WindowEventName]): void {
  window?.webContents.send(eventChannel, name, payload);
}

function showWindow(): void {
  if (window === null) {
    window = openMainWindow({
      title: `Clinic Atlas · ${workspaceName(workspacePath)}`,
      preload,
      dataFolder,
      inDevelopment,
      log,
    });
    window.on('closed', () => {
      window = null;
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
  if (backend === null) return;
  // The workspace is closed first, with all that was still to be written.
  event.preventDefault();
  const closing = backend;
  backend = null;
  // On a turn of its own: a quit from within this event would not be heard.
  void closing.close().then(() => setImmediate(() => app.quit()));
});
