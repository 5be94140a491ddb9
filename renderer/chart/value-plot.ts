import type { Knot } from '../../data/model/profile.ts';
import { type FigureAxis, figureOnAxis, shareOnAxis } from './figure-axis.ts';

/** Where figures and values lie in a chart of so many pixels, and the way back. */
export interface ValuePlot {
  width: number;
  height: number;
  left: number;
  /** Width between the ends of the axis. */
  inner: number;
  /** Where the value 0 lies. */
  floor: number;
  x(figure: number): number;
  y(value: number): number;
  knotAt(x: number, y: number): Knot;
}

const room = { left: 32, right: 14, top: 24, bottom: 24, plot: 132 };

export const valuePlotHeight = room.top + room.plot + room.bottom;

export function layOutValues(axis: FigureAxis, width: number): ValuePlot {
  const inner = Math.max(1, width - room.left - room.right);
  const floor = room.top + room.plot;
  return {
    width,
    height: valuePlotHeight,
    left: room.left,
    inner,
    floor,
    x: (figure) => room.left + shareOnAxis(axis, figure) * inner,
    y: (value) => floor - (value / 100) * room.plot,
    knotAt: (x, y) => [
      figureOnAxis(axis, (x - room.left) / inner),
      ((floor - y) / room.plot) * 100,
    ],
  };
}
