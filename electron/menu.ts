import { Menu, type MenuItemConstructorOptions } from 'electron';
import {
  type CommandName,
  commandNames,
  commands,
  type ProgramCommand,
  type WindowCommand,
} from '../data/api/commands.ts';
import type { Command, Menu as MenuName } from '../data/api/commands/command.ts';
import type { Settings } from '../data/model/settings.ts';
import { workspaceName } from './backend/database/workspace-file.ts';
import { isChosen } from './program-commands.ts';

interface MenuOptions {
  inDevelopment: boolean;
  settings: Settings;
  /** Paths of workspaces, the last one opened first. */
  recent: readonly string[];
  acts: Record<ProgramCommand, () => unknown>;
  openRecent: (path: string) => void;
  tellWindow: (event: 'command', command: WindowCommand) => void;
  platform?: NodeJS.Platform;
}

type Item = MenuItemConstructorOptions;
const separator = { type: 'separator' } as const;

/** The native menus: the commands of the program, and what every program has. */
export function buildMenu(options: MenuOptions): Menu {
  const { inDevelopment, recent, openRecent, platform = process.platform } = options;
  const onMac = platform === 'darwin';
  const groups = (menu: MenuName) => groupsOf(menu, options);
  const [workspaces, ...restOfFile] = groups('file');
  const openMenu: Item = {
    label: 'Open &recent',
    enabled: recent.length > 0,
    submenu: recent.map((path, index) => ({
      label: `&${(index + 1) % 10} ${workspaceName(path).replaceAll('&', '&&')}`,
      sublabel: path,
      click: () => openRecent(path),
    })),
  };
  const [doing, finding] = groups('edit');
  const clipboard: Item[] = [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
  const zoom: Item[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }];
  const development: Item[] = [{ role: 'reload' }, { role: 'toggleDevTools' }];
  const menus: Item[] = [
    {
      label: '&File',
      submenu: separated([
        [...workspaces.slice(0, 2), openMenu, ...workspaces.slice(2)],
        ...restOfFile,
        [onMac ? { role: 'close' } : { role: 'quit' }],
      ]),
    },
    { label: '&Edit', submenu: separated([doing, clipboard, finding]) },
    {
      label: '&View',
      submenu: separated([
        ...groups('view'),
        zoom,
        [{ role: 'togglefullscreen' }],
        inDevelopment ? development : [],
      ]),
    },
    {
      role: 'help',
      label: '&Help',
      submenu: separated([...groups('help'), onMac ? [] : [{ role: 'about' }]]),
    },
  ];
  return Menu.buildFromTemplate(onMac ? [{ role: 'appMenu' }, ...menus] : menus);
}

/** The commands of a menu by their groups; several of which one holds in a menu of their own. */
function groupsOf(menu: MenuName, options: MenuOptions): Item[][] {
  const groups = new Map<number, Map<string, CommandName[]>>();
  for (const name of commandNames) {
    const command: Command = commands[name];
    if (command.menu !== menu) continue;
    const group = groups.get(command.group) ?? new Map<string, CommandName[]>();
    const key = command.choice ?? name;
    group.set(key, [...(group.get(key) ?? []), name]);
    groups.set(command.group, group);
  }
  return [...groups.values()].map((group) =>
    [...group].map(([key, names]) => {
      const choice = (commands[names[0]] as Command).choice;
      if (choice === undefined) return itemOf(names[0], options);
      const submenu = names.map(
        (name): Item => ({
          ...itemOf(name, options),
          type: 'radio',
          checked: isChosen(name, options.settings),
        }),
      );
      return { label: key, submenu };
    }),
  );
}

function itemOf(name: CommandName, { acts, tellWindow }: MenuOptions): Item {
  const { label, keys, heardBy = 'menu' }: Command = commands[name];
  return {
    label,
    ...(keys !== undefined && { accelerator: keys }),
    ...(heardBy === 'window' && { registerAccelerator: false }),
    click() {
      if (name in acts) acts[name as ProgramCommand]();
      else tellWindow('command', name as WindowCommand);
    },
  };
}

function separated(groups: Item[][]): Item[] {
  const shown = groups.filter((group) => group.length > 0);
  return shown.flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}
