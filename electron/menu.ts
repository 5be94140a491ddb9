import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../data/api/contract.ts';

interface MenuOptions {
  inDevelopment: boolean;
  showLogFolder: () => void;
  importFiles: () => void;
  showImports: () => void;
  tellWindow: (event: 'command', command: MenuCommand) => void;
  platform?: NodeJS.Platform;
}

/** The native menus; only what works is in them. */
export function buildMenu({
  inDevelopment,
  showLogFolder,
  importFiles,
  showImports,
  tellWindow,
  platform = process.platform,
}: MenuOptions): Menu {
  const onMac = platform === 'darwin';
  const separator = { type: 'separator' } as const;
  const byWindow = (label: string, accelerator: string, chosen: MenuCommand) => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => tellWindow('command', chosen),
  });
  /** The menu has the keys, and the window is told. */
  const told = (label: string, accelerator: string, chosen: MenuCommand) => ({
    label,
    accelerator,
    click: () => tellWindow('command', chosen),
  });
  const menus: MenuItemConstructorOptions[] = [
    {
      label: '&File',
      submenu: [
        { label: '&Import…', accelerator: 'CmdOrCtrl+I', click: importFiles },
        { label: 'Import &history', accelerator: 'CmdOrCtrl+Shift+I', click: showImports },
        separator,
        byWindow('&Export…', 'CmdOrCtrl+E', 'export'),
        told('Recor&d what was shown…', 'CmdOrCtrl+Shift+R', 'recordDecision'),
        told('Decision rec&ords', 'CmdOrCtrl+Shift+D', 'decisions'),
        separator,
        onMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // The window has the keys itself: in a box of text they take back the typing.
        byWindow('&Undo', 'CmdOrCtrl+Z', 'undo'),
        byWindow('&Redo', 'CmdOrCtrl+Shift+Z', 'redo'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        byWindow('&Map', 'CmdOrCtrl+1', 'map'),
        byWindow('&Shortlist', 'CmdOrCtrl+2', 'shortlist'),
        byWindow('&Profile', 'CmdOrCtrl+3', 'profile'),
        byWindow('&Robustness', 'CmdOrCtrl+4', 'robustness'),
        separator,
        told('Pr&esent the shortlist', 'F5', 'present'),
        told('Present with the &presenter view', 'Alt+F5', 'presenterView'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(inDevelopment
          ? ([separator, { role: 'reload' }, { role: 'toggleDevTools' }] as const)
          : []),
      ],
    },
    {
      role: 'help',
      label: '&Help',
      submenu: [
        { label: 'Show the log folder', click: showLogFolder },
        ...(onMac ? [] : ([separator, { role: 'about' }] as const)),
      ],
    },
  ];
  return Menu.buildFromTemplate(onMac ? [{ role: 'appMenu' }, ...menus] : menus);
}
