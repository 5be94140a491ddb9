import { type BrowserWindow, shell } from 'electron';
import type { ProgramCommand } from '../data/api/commands.ts';
import type { WindowRequestName } from '../data/api/contract.ts';
import type { ProgramOutput, ProgramRequestName } from '../data/api/program.ts';
import type { Outcome } from '../data/model/problem.ts';
import type { Settings } from '../data/model/settings.ts';
import type { SettingsKeeper } from './settings.ts';
import { askForNew, askToOpen } from './workspace-dialogs.ts';
import type { Workspaces } from './workspaces.ts';

interface Options {
  workspaces: Workspaces;
  settings: SettingsKeeper;
  currentWindow: () => BrowserWindow | null;
  imports: { importFiles: () => Promise<void>; showImports: () => void };
  logFolder: string;
}

type Acts = Record<ProgramCommand, () => unknown>;

/** What the commands do that are not the window's. */
export function programCommands({ workspaces, settings, currentWindow, ...rest }: Options): Acts {
  const withWindow = (act: (window: BrowserWindow) => unknown) => () => {
    const window = currentWindow();
    return window === null ? undefined : act(window);
  };
  return {
    newWorkspace: withWindow((window) => askForNew(workspaces, window)),
    openWorkspace: withWindow((window) => askToOpen(workspaces, window)),
    showInFolder: () => shell.showItemInFolder(workspaces.path()),
    importFiles: () => rest.imports.importFiles(),
    showImports: () => rest.imports.showImports(),
    useMiles: () => settings.change({ units: 'miles' }),
    useKilometres: () => settings.change({ units: 'kilometres' }),
    themeSystem: () => settings.change({ theme: 'system' }),
    themeLight: () => settings.change({ theme: 'light' }),
    themeDark: () => settings.change({ theme: 'dark' }),
    showLogFolder: () => shell.openPath(rest.logFolder),
  };
}

/** Whether a command that is one of several choices is the one that holds. */
export function isChosen(command: string, { units, theme }: Settings): boolean {
  const chosen = [
    units === 'miles' ? 'useMiles' : 'useKilometres',
    { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' }[theme],
  ];
  return chosen.includes(command);
}

interface Told extends Pick<Options, 'settings' | 'workspaces'> {
  /** Named at the start, and no workspace: it is said why as soon as the window can hear. */
  refused: string | null;
}

type Answer<Name> = (name: Name, input: unknown) => Promise<Outcome<unknown>>;

/** Answers what the window asks of the program itself; everything else goes on. */
export function withProgram(
  acts: Acts,
  { settings, workspaces, refused }: Told,
  otherwise: Answer<Exclude<WindowRequestName, ProgramRequestName>>,
): Answer<WindowRequestName> {
  let unsaid = refused;
  return async (name, input) => {
    switch (name) {
      case 'settings':
        if (unsaid !== null) void workspaces.open(unsaid);
        unsaid = null;
        return answer(settings.now());
      case 'changeSettings':
        return answer(settings.change((input as { change: Partial<Settings> }).change, 'window'));
      case 'runCommand':
        // A dialog may stay open for long: nobody waits for what comes of it.
        void acts[(input as { command: ProgramCommand }).command]();
        return answer(null);
      case 'enterWorkspace':
        workspaces.enter();
        return answer(null);
      case 'stayInWorkspace':
        workspaces.stay();
        return answer(null);
      default:
        return otherwise(name, input);
    }
  };
}

function answer(value: ProgramOutput[ProgramRequestName]): Outcome<unknown> {
  return { ok: true, value };
}
