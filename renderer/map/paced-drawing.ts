import type { Map as MapLibre } from 'maplibre-gl';

/** A frame of the map that takes longer holds up the list beside it. */
const quickMs = 40;
/** How long the list then has the window for itself. */
const restMs = 150;

export interface PacedDrawing {
  /** Draws now, or when the last drawing and the rest after it are over. */
  draw(): void;
  isWaiting(): boolean;
  stop(): void;
}

/**
 * Draws on the map as often as the machine can bear. Without a graphics card a frame of the map takes
 * 50 to 150 ms, in which nothing else moves: while a weight is dragged, the list answers with each
 * frame and the map follows a few times a second.
 */
export function paceDrawing(map: MapLibre, drawNow: () => void): PacedDrawing {
  let resting = false;
  let waiting = false;
  let timer = 0;

  const draw = () => {
    if (resting) {
      waiting = true;
      return;
    }
    waiting = false;
    resting = true;
    const began = performance.now();
    drawNow();
    map.once('render', () => {
      // The next frame begins when this one is on the screen.
      requestAnimationFrame(() => {
        const rest = performance.now() - began > quickMs ? restMs : 0;
        timer = window.setTimeout(wake, rest);
      });
    });
    map.triggerRepaint();
  };
  const wake = () => {
    resting = false;
    if (waiting) draw();
  };
  return { draw, isWaiting: () => waiting, stop: () => window.clearTimeout(timer) };
}
