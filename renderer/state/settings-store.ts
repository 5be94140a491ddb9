import { create } from 'zustand';
import { firstSettings, type Settings, type Units } from '../../data/model/settings.ts';
import { request, subscribe } from '../api.ts';

/** How the person wants the window, whatever workspace is open; kept by the program, not in a workspace. */
export const useSettings = create<Settings>()(() => firstSettings);

export function useUnits(): Units {
  return useSettings((settings) => settings.units);
}

let stop: (() => void) | null = null;

/** Reads the settings, and hears of those that are changed in the menus. */
export async function followSettings(): Promise<void> {
  stop?.();
  stop = subscribe('settings', (settings) => useSettings.setState(settings));
  useSettings.setState(await request('settings', {}));
}

/** Takes effect at once; that it is kept is not waited for. */
export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change);
  request('changeSettings', { change }).catch(() => undefined);
}
