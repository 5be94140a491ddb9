import { Menu, type MenuItemConstructorOptions } from 'electron';

interface MenuOptions {
  inDevelopment: boolean;
  showLogFolder: () => void;
  platform?: NodeJS.Platform;
}

/** The native menus; only what works is in them. */
export function buildMenu({
  inDevelopment,
  showLogFolder,
  platform = process.platform,
}: MenuOptions): Menu {
  const onMac = platform === 'darwin';
  const separator = { type: 'separator' } as const;
  const menus: MenuItemConstructorOptions[] = [
    { label: '&File', submenu: [onMac ? { role: 'close' } : { role: 'quit' }] },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
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
