import type { Command } from './command.ts';

/** The Edit menu: what was done, and what is looked for. */
export const editCommands = {
  // In a box of text these keys take back the typing.
  undo: {
    label: '&Undo',
    menu: 'edit',
    group: 1,
    keys: 'CmdOrCtrl+Z',
    heardBy: 'window',
    by: 'window',
  },
  redo: {
    label: '&Redo',
    menu: 'edit',
    group: 1,
    keys: 'CmdOrCtrl+Shift+Z',
    heardBy: 'window',
    by: 'window',
  },
  history: {
    label: '&History',
    said: 'Show the history of changes',
    menu: 'edit',
    group: 1,
    keys: 'CmdOrCtrl+Shift+H',
    heardBy: 'window',
    by: 'window',
  },
  palette: {
    label: '&Search and commands…',
    menu: 'edit',
    group: 3,
    keys: 'CmdOrCtrl+K',
    heardBy: 'window',
    by: 'window',
  },
  filterList: {
    label: '&Find in the list',
    menu: 'edit',
    group: 3,
    keys: 'CmdOrCtrl+F',
    heardBy: 'window',
    by: 'window',
  },
} as const satisfies Record<string, Command>;
