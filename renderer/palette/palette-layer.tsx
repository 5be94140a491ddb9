import { useEffect } from 'react';
import { isCovered } from '../commands/is-covered.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useRanked } from '../state/ranking-store.ts';
import { prepareEntries } from './palette-entries.ts';
import { closePalette, openPalette, usePalette } from './palette-store.ts';
import { Palette } from './palette.tsx';

/** So long after the start the window has drawn all that is due, and has a moment for the names. */
const restMs = 1500;

/**
 * The palette over the window, opened by Ctrl K, from the menus and from the title bar; it leads to
 * what is in the window, and goes when something else covers that.
 */
export function PaletteLayer({ covered }: { covered: boolean }) {
  const open = usePalette((palette) => palette.open);
  const atlas = useRanked((ranked) => ranked.atlas);
  useCommands({
    palette: () => {
      if (!isModalOpen() && !isCovered()) openPalette();
    },
  });
  useEffect(() => {
    if (covered) closePalette();
  }, [covered]);
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
