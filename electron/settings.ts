import { existsSync } from 'node:fs';
import { nativeTheme } from 'electron';
import type { Settings } from '../data/model/settings.ts';
import {
  type KeptSettings,
  keepSettings,
  recallSettings,
  withRecent,
} from './backend/settings-file.ts';

export interface SettingsKeeper {
  /** As the window may know them: without paths. */
  now(): Settings;
  change(change: Partial<Settings>, by?: 'window'): Settings;
  /** Calls the listener now and after each change, with the workspaces opened last that are there. */
  follow(listener: (settings: Settings, recent: string[], by?: 'window') => void): void;
  opened(workspace: string): void;
}

/** Holds the settings of the program, keeps them on the disk and puts them into effect. */
export function openSettings(folder: string, log: (line: string) => void): SettingsKeeper {
  let kept = recallSettings(folder);
  let tell = (_by?: 'window') => {};
  nativeTheme.themeSource = kept.theme;

  function keep(changed: KeptSettings, by?: 'window'): void {
    kept = changed;
    if (nativeTheme.themeSource !== kept.theme) nativeTheme.themeSource = kept.theme;
    try {
      keepSettings(folder, kept);
    } catch (error) {
      log(`The settings could not be kept: ${error}`);
    }
    tell(by);
  }

  function now(): Settings {
    const { recent: _, ...settings } = kept;
    return settings;
  }

  return {
    now,
    change(change, by) {
      keep({ ...kept, ...change }, by);
      return now();
    },
    follow(listener) {
      tell = (by) =>
        listener(
          now(),
          kept.recent.filter((path) => existsSync(path)),
          by,
        );
      tell();
    },
    opened: (workspace) => keep(withRecent(kept, workspace)),
  };
}
