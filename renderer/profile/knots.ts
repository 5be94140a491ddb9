import { valueAt } from '../../data/fit/value-function.ts';
import type { Knot } from '../../data/model/profile.ts';
import {
  type FigureAxis,
  figureOnAxis,
  shareOnAxis,
  stepAt,
  writeFigure,
} from '../chart/figure-axis.ts';

/** What keeps knots from being a value function, and at which of them. */
export interface KnotProblem {
  at: number;
  sentence: string;
}

export function findKnotProblem(knots: readonly Knot[], axis: FigureAxis): KnotProblem | null {
  const at = knots.findIndex(([figure], k) => k > 0 && figure <= knots[k - 1][0]);
  if (at < 0) return null;
  const [before, here] = [writeFigure(axis, knots[at - 1][0]), writeFigure(axis, knots[at][0])];
  const how = before === here ? `${here} stands twice` : `${here} comes after ${before}`;
  return { at, sentence: `${how}: figures must rise from row to row. The old values count on.` };
}

/** The knots with one of them moved as far as its neighbours let it, on round figures. */
export function moveKnot(
  knots: readonly Knot[],
  k: number,
  [figure, value]: Knot,
  axis: FigureAxis,
): Knot[] {
  const step = stepAt(axis, figure);
  const least = k === 0 ? axis.least : knots[k - 1][0] + step;
  const most = k === knots.length - 1 ? Number.POSITIVE_INFINITY : knots[k + 1][0] - step;
  // + 0 makes a plain 0 of -0.
  const [low, high] = [Math.ceil(least / step - 1e-9) + 0, Math.floor(most / step + 1e-9)];
  const round = Math.min(high, Math.max(low, Math.round(figure / step)));
  // Dividing by the inverse keeps 0.07 from becoming 0.07000000000000001.
  const moved = low > high ? knots[k][0] : step < 1 ? round / Math.round(1 / step) : round * step;
  return knots.with(k, [moved, Math.round(Math.min(100, Math.max(0, value)))]);
}

/** A knot more on the line as it is: at the figure asked for, else in the middle of the widest gap. */
export function addKnot(knots: readonly Knot[], axis: FigureAxis, wanted?: number): Knot[] {
  const figure = wanted ?? middleOfWidestGap(knots, axis);
  const step = stepAt(axis, figure);
  const round = Math.round(Math.round(figure / step) * step * 1e6) / 1e6;
  if (knots.some(([taken]) => taken === round)) return [...knots];
  const value = Math.round(valueAt(round, knots));
  return [...knots, [round, value] satisfies Knot].sort(([a], [b]) => a - b);
}

function middleOfWidestGap(knots: readonly Knot[], axis: FigureAxis): number {
  const places = knots.map(([figure]) => shareOnAxis(axis, figure));
  const gaps = places.slice(1).map((place, k) => place - places[k]);
  const widest = gaps.indexOf(Math.max(...gaps));
  return figureOnAxis(axis, (places[widest] + places[widest + 1]) / 2);
}

/** "(50,000, 50)" is hard to read: 50,000 = 50 */
export function writeKnot(axis: FigureAxis, [figure, value]: Knot): string {
  return `${writeFigure(axis, figure)} = ${Math.round(value)}`;
}
