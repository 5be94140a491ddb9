import { useEffect } from 'react';
import { subscribe } from '../api.ts';
import { useView } from '../state/view-store.ts';
import { isTyping } from '../ui/is-typing.ts';
import type { AtlasMap } from './atlas-map.ts';
import { takeTool, useDrawing } from './draw-store.ts';

/** What can be done on the map by a key, from the menus and from the palette. */
const mapCommands = [
  'selectBox',
  'selectLasso',
  'selectInView',
  'goTo',
  'showArea',
  'mapColours',
  'copyMap',
] as const;
type MapCommand = (typeof mapCommands)[number];

const commandOfKey: Readonly<Record<string, MapCommand>> = {
  b: 'selectBox',
  l: 'selectLasso',
  v: 'selectInView',
  g: 'goTo',
  z: 'showArea',
  k: 'mapColours',
};

/** Keys act wherever no text is typed while the map is on the stage; a command brings it there first. */
export function useMapCommands(map: AtlasMap, acts: Record<MapCommand, () => void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Behind another stage the map has no box, and its keys mean nothing.
      if (event.defaultPrevented || map.box.offsetParent === null) return;
      const command = commandOf(event);
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
      const command = mapCommands.find((one) => one === chosen);
      if (command === undefined) return;
      useView.getState().show('map');
      acts[command]();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keydown', onEscape);
      unsubscribe();
    };
  });
}

function commandOf(event: KeyboardEvent): MapCommand | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, key, target } = event;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    return shiftKey && key.toLowerCase() === 'c' ? 'copyMap' : undefined;
  }
  return shiftKey || isTyping(target) ? undefined : commandOfKey[key];
}
