import { useEffect } from 'react';
import type { WindowCommand } from '../../data/api/commands.ts';
import { mapCommands } from '../../data/api/commands/map-commands.ts';
import { subscribe } from '../api.ts';
import { isCovered } from '../commands/is-covered.ts';
import { commandOf } from '../commands/use-commands.ts';
import { useView } from '../state/view-store.ts';
import type { AtlasMap } from './atlas-map.ts';
import { takeTool, useDrawing } from './draw-store.ts';

type MapCommand = keyof typeof mapCommands;

/** Keys act wherever no text is typed while the map is on the stage; a command brings it there first. */
export function useMapCommands(map: AtlasMap, acts: Record<MapCommand, () => void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Behind another stage the map has no box, and its keys mean nothing.
      if (map.box.offsetParent === null) return;
      const command = commandOf(event, mapCommands);
      if (command === undefined) return;
      event.preventDefault();
      acts[command]();
    };
    // Esc puts the tool down before it steps back from the school.
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (useDrawing.getState().tool === null) return;
      event.preventDefault();
      takeTool(null);
    };
    window.addEventListener('keydown', onKeyDown);
    document.addEventListener('keydown', onEscape);
    const unsubscribe = subscribe('command', (chosen) => {
      // Beneath what covers the window nothing is done unseen.
      if (!isOnMap(chosen) || isCovered()) return;
      useView.getState().show('map');
      acts[chosen]();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keydown', onEscape);
      unsubscribe();
    };
  });
}

function isOnMap(command: WindowCommand): command is MapCommand {
  return command in mapCommands;
}
