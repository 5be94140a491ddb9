import { useSyncExternalStore } from 'react';
import type { Theme } from '../style/ramps.ts';
import { currentTheme, watchTheme } from './theme.ts';

export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, currentTheme);
}
