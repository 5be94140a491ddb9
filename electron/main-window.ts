import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { startAddress } from './security/app-address.ts';
import { recallPlace, rememberPlace } from './window-bounds.ts';
import { windowPreferences } from './window-preferences.ts';

interface MainWindowOptions {
  title: string;
  /** Built preload script. */
  preload: string;
  /** Folder in which the window's place is kept. */
  dataFolder: string;
  inDevelopment: boolean;
  log: (line: string) => void;
}

/** Surfaces of renderer/style/tokens.css, so that nothing flashes before the first drawing. */
const surface = { light: '#ffffff', dark: '#15171b' };

/** A second crash within this time is left alone. */
const restMs = 10_000;

/** The program's one window, shown when it has something to show. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const { title, preload, dataFolder, inDevelopment, log } = options;
  const placeFile = join(dataFolder, 'window.json');
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const place = recallPlace(placeFile, screens);
  const window = new BrowserWindow({
    title,
    show: false,
    ...(place?.bounds ?? { width: 1440, height: 900 }),
    minWidth: 1024,
    minHeight: 640,
    backgroundColor: nativeTheme.shouldUseDarkColors ? surface.dark : surface.light,
    webPreferences: windowPreferences(preload, inDevelopment),
  });
  window.once('ready-to-show', () => {
    if (place?.maximized) window.maximize();
    window.show();
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    rememberPlace(placeFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  reviveAfterCrash(window, log);
  window.webContents.on('console-message', ({ level, message }) => {
    if (level === 'error' || level === 'warning') log(`window: ${message}`);
  });
  void window.loadURL(startAddress);
  return window;
}

/** Draws the page anew after its process was lost, though not again and again. */
function reviveAfterCrash(window: BrowserWindow, log: (line: string) => void): void {
  let lastMs = 0;
  window.webContents.on('render-process-gone', (_gone, { reason, exitCode }) => {
    log(`The window's process ended: ${reason} (${exitCode})`);
    const now = Date.now();
    if (reason !== 'clean-exit' && now - lastMs > restMs) window.reload();
    lastMs = now;
  });
}
