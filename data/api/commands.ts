/**
 * Everything that can be chosen by its name. The native menus, the palette and the keys shown beside
 * either read this one list; a new command is a line here and whoever acts on it.
 */
export interface Command {
  /** In the menus; the letter after '&' is chosen with Alt. */
  label: string;
  /** What the palette calls it where the menu's words need their menu around them. */
  said?: string;
  menu: Menu;
  /** Commands of one group stand together, in the order of this list. */
  group: number;
  /** One of several of which one holds: they stand in a menu of this name. */
  choice?: string;
  /** As Electron writes keys. */
  keys?: string;
  /** Whether the menu hears the keys, or the window does, which knows what has the focus. */
  heardBy?: 'menu' | 'window';
  /** Who acts: the window, or the program around it. */
  by: 'window' | 'program';
}

export const menuNames = ['file', 'edit', 'view', 'help'] as const;
export type Menu = (typeof menuNames)[number];

export const commands = {
  newWorkspace: {
    label: '&New workspace…',
    menu: 'file',
    group: 1,
    keys: 'CmdOrCtrl+N',
    by: 'program',
  },
  openWorkspace: {
    label: '&Open workspace…',
    menu: 'file',
    group: 1,
    keys: 'CmdOrCtrl+O',
    by: 'program',
  },
  saveCopy: {
    label: 'Save a &copy as…',
    said: 'Save a copy of the workspace as…',
    menu: 'file',
    group: 1,
    keys: 'CmdOrCtrl+Shift+S',
    by: 'window',
  },
  showInFolder: {
    label: 'Show in &folder',
    said: 'Show the workspace in its folder',
    menu: 'file',
    group: 1,
    by: 'program',
  },
  importFiles: {
    label: '&Import…',
    menu: 'file',
    group: 2,
    keys: 'CmdOrCtrl+I',
    by: 'program',
  },
  showImports: {
    label: 'Import &history',
    menu: 'file',
    group: 2,
    keys: 'CmdOrCtrl+Shift+I',
    by: 'program',
  },
  export: {
    label: '&Export…',
    menu: 'file',
    group: 3,
    keys: 'CmdOrCtrl+E',
    heardBy: 'window',
    by: 'window',
  },
  recordDecision: {
    label: 'Recor&d what was shown…',
    menu: 'file',
    group: 3,
    keys: 'CmdOrCtrl+Shift+R',
    by: 'window',
  },
  decisions: {
    label: 'Decision rec&ords',
    menu: 'file',
    group: 3,
    keys: 'CmdOrCtrl+Shift+D',
    by: 'window',
  },
  sheetsOut: {
    label: 'Spreadsheet ou&t…',
    said: 'Spreadsheet of candidates and contacts out…',
    menu: 'file',
    group: 4,
    keys: 'CmdOrCtrl+Shift+E',
    by: 'window',
  },
  sheetsIn: {
    label: 'S&preadsheet in…',
    said: 'Spreadsheet of candidates and contacts in…',
    menu: 'file',
    group: 4,
    keys: 'CmdOrCtrl+Shift+O',
    by: 'window',
  },
  printPipeline: {
    label: 'Print the pipe&line…',
    menu: 'file',
    group: 5,
    keys: 'CmdOrCtrl+P',
    by: 'window',
  },
  saveCalendar: {
    label: 'Next &actions as a calendar…',
    menu: 'file',
    group: 5,
    by: 'window',
  },
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
  map: {
    label: '&Map',
    said: 'Show the map',
    menu: 'view',
    group: 1,
    keys: 'CmdOrCtrl+1',
    heardBy: 'window',
    by: 'window',
  },
  table: {
    label: '&Table of schools',
    said: 'Turn the ranking into a table, or back into a list',
    menu: 'view',
    group: 1,
    keys: 'CmdOrCtrl+T',
    heardBy: 'window',
    by: 'window',
  },
  shortlist: {
    label: '&Shortlist',
    said: 'Show the shortlist',
    menu: 'view',
    group: 1,
    keys: 'CmdOrCtrl+2',
    heardBy: 'window',
    by: 'window',
  },
  pipeline: {
    label: 'P&ipeline',
    said: 'Show the pipeline',
    menu: 'view',
    group: 1,
    keys: 'CmdOrCtrl+3',
    heardBy: 'window',
    by: 'window',
  },
  profile: {
    label: '&Profile',
    said: 'Show the profile',
    menu: 'view',
    group: 1,
    keys: 'CmdOrCtrl+4',
    heardBy: 'window',
    by: 'window',
  },
  robustness: {
    label: '&Robustness',
    said: 'Show the robustness',
    menu: 'view',
    group: 1,
    keys: 'CmdOrCtrl+5',
    heardBy: 'window',
    by: 'window',
  },
  contacts: {
    label: '&Contacts',
    said: 'Show the contacts',
    menu: 'view',
    group: 1,
    keys: 'CmdOrCtrl+6',
    heardBy: 'window',
    by: 'window',
  },
  sideBySide: {
    label: 'Schools side &by side',
    said: 'Compare schools side by side',
    menu: 'view',
    group: 2,
    keys: 'CmdOrCtrl+Shift+C',
    heardBy: 'window',
    by: 'window',
  },
  present: {
    label: 'Pr&esent the shortlist',
    menu: 'view',
    group: 2,
    keys: 'F5',
    by: 'window',
  },
  presenterView: {
    label: 'Present with the &presenter view',
    menu: 'view',
    group: 2,
    keys: 'Alt+F5',
    by: 'window',
  },
  toggleList: {
    label: '&List beside the map',
    said: 'Fold or unfold the list',
    menu: 'view',
    group: 3,
    keys: 'CmdOrCtrl+B',
    by: 'window',
  },
  togglePanel: {
    label: 'Sch&ool beside the map',
    said: 'Fold or unfold the school',
    menu: 'view',
    group: 3,
    keys: 'CmdOrCtrl+Alt+B',
    by: 'window',
  },
  useMiles: {
    label: '&Miles',
    said: 'Distances in miles',
    menu: 'view',
    group: 4,
    choice: '&Distances',
    by: 'program',
  },
  useKilometres: {
    label: '&Kilometres',
    said: 'Distances in kilometres',
    menu: 'view',
    group: 4,
    choice: '&Distances',
    by: 'program',
  },
  openArea: {
    label: 'Everything on the &area',
    said: 'Everything on the area of the school',
    menu: 'view',
    group: 5,
    keys: 'A',
    heardBy: 'window',
    by: 'window',
  },
  goTo: {
    label: '&Go to…',
    said: 'Go to a region or a state on the map',
    menu: 'view',
    group: 5,
    keys: 'G',
    heardBy: 'window',
    by: 'window',
  },
  showArea: {
    label: '&Zoom to the selection',
    said: 'Zoom to the selected area on the map',
    menu: 'view',
    group: 5,
    keys: 'Z',
    heardBy: 'window',
    by: 'window',
  },
  selectBox: {
    label: 'Select schools in a &box',
    said: 'Select schools in a box on the map',
    menu: 'view',
    group: 5,
    keys: 'B',
    heardBy: 'window',
    by: 'window',
  },
  selectLasso: {
    label: 'Select schools with a la&sso',
    said: 'Select schools with a lasso on the map',
    menu: 'view',
    group: 5,
    keys: 'L',
    heardBy: 'window',
    by: 'window',
  },
  selectInView: {
    label: 'Select all schools in &view',
    said: 'Select all schools in view on the map',
    menu: 'view',
    group: 5,
    keys: 'V',
    heardBy: 'window',
    by: 'window',
  },
  mapColours: {
    label: 'Colours and la&yers…',
    said: 'Choose the colours and layers of the map',
    menu: 'view',
    group: 5,
    keys: 'K',
    heardBy: 'window',
    by: 'window',
  },
  copyMap: {
    label: '&Copy the map as an image',
    menu: 'view',
    group: 5,
    keys: 'CmdOrCtrl+Shift+C',
    heardBy: 'window',
    by: 'window',
  },
  themeSystem: {
    label: 'As the &system',
    said: 'Light or dark as the system',
    menu: 'view',
    group: 4,
    choice: 'L&ight or dark',
    by: 'program',
  },
  themeLight: {
    label: '&Light',
    said: 'Light window',
    menu: 'view',
    group: 4,
    choice: 'L&ight or dark',
    by: 'program',
  },
  themeDark: {
    label: '&Dark',
    said: 'Dark window',
    menu: 'view',
    group: 4,
    choice: 'L&ight or dark',
    by: 'program',
  },
  tour: { label: '&Tour', said: 'Take the tour', menu: 'help', group: 1, by: 'window' },
  showLogFolder: { label: 'Show the log folder', menu: 'help', group: 2, by: 'program' },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];

type NamesBy<By extends Command['by']> = {
  [Name in CommandName]: (typeof commands)[Name]['by'] extends By ? Name : never;
}[CommandName];
export type WindowCommand = NamesBy<'window'>;
export type ProgramCommand = NamesBy<'program'>;

export const programCommands = commandNames.filter(
  (name) => commands[name].by === 'program',
) as ProgramCommand[];

/** What the palette calls a command: without the sign for Alt, and clear outside its menu. */
export function sayCommand(name: CommandName): string {
  const { label, said }: Command = commands[name];
  return said ?? label.replace('&', '');
}
