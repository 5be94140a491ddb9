import { BrowserWindow, nativeTheme } from 'electron';
import { pagesAddress } from './security/app-address.ts';
import type { Rectangle } from './window-bounds.ts';
import { windowPreferences } from './window-preferences.ts';

interface PagesWindowOptions {
  title: string;
  /** Built preload script. */
  preload: string;
  inDevelopment: boolean;
  bounds: Rectangle;
  /** Over the whole display, without a frame. */
  fullScreen: boolean;
  log: (line: string) => void;
}

/** Grounds of the pages (renderer/present/present.css), so that nothing flashes before the first. */
const ground = { light: '#ffffff', dark: '#15171b' };

/** The window in which the room sees the pages; the keys stay with the presenter's window. */
export function openPagesWindow(options: PagesWindowOptions): BrowserWindow {
  const { title, preload, inDevelopment, bounds, fullScreen, log } = options;
  const window = new BrowserWindow({
    title,
    show: false,
    ...bounds,
    frame: !fullScreen,
    fullscreen: fullScreen,
    minWidth: 480,
    minHeight: 270,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: windowPreferences(preload, inDevelopment),
  });
  window.removeMenu();
  window.once('ready-to-show', () => window.showInactive());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('console-message', ({ level, message }) => {
    if (level === 'error' || level === 'warning') log(`pages: ${message}`);
  });
  window.webContents.on('render-process-gone', (_gone, { reason, exitCode }) => {
    log(`The process of the pages ended: ${reason} (${exitCode})`);
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.close();
  });
  void window.loadURL(pagesAddress);
  return window;
}
