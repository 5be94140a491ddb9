import { useEffect } from 'react';
import { subscribe } from '../api.ts';
import { togglePane } from './panes.ts';

/** Folding and unfolding by the menus, the palette and their keys. */
export function usePaneCommands(): void {
  useEffect(
    () =>
      subscribe('command', (command) => {
        if (command === 'toggleList') togglePane('list');
        if (command === 'togglePanel') togglePane('panel');
      }),
    [],
  );
}
