import { useEffect } from 'react';
import { subscribe } from '../api.ts';
import { useRanked } from '../state/ranking-store.ts';
import { prepareEntries } from './palette-entries.ts';
import { openPalette, usePalette } from './palette-store.ts';
import { Palette } from './palette.tsx';

/** So long after the start the window has drawn all that is due, and has a moment for the names. */
const restMs = 1500;

/** The palette over the window, opened by Ctrl K, from the menus and from the title bar. */
export function PaletteLayer() {
  const open = usePalette((palette) => palette.open);
  const atlas = useRanked((ranked) => ranked.atlas);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!plain || event.key.toLowerCase() !== 'k' || event.defaultPrevented) return;
      event.preventDefault();
      if (!isModalOpen()) openPalette();
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = subscribe('command', (command) => {
      if (command === 'palette' && !isModalOpen()) openPalette();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, []);
  useEffect(() => {
    let idle = 0;
    const timer = window.setTimeout(() => {
      idle = window.requestIdleCallback(() => prepareEntries(atlas));
    }, restMs);
    return () => {
      window.clearTimeout(timer);
      window.cancelIdleCallback(idle);
    };
  }, [atlas]);
  return open && <Palette />;
}

/** A question that waits for its answer comes first. */
function isModalOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
