import { valueAt } from '../../data/fit/value-function.ts';
import type { Knot } from '../../data/model/profile.ts';
import { type FigureAxis, figureOnAxis, shareOnAxis } from './figure-axis.ts';

/** Between two knots a root axis bends the straight line; so many pieces make it look bent. */
const pieces = 12;

/** The line of a value function from one end of the axis to the other. */
export function valuePath(
  knots: readonly Knot[],
  axis: FigureAxis,
  x: (figure: number) => number,
  y: (value: number) => number,
): string {
  const bounds = [axis.least, ...knots.map(([figure]) => figure), axis.most]
    .map((figure) => shareOnAxis(axis, figure))
    .filter((share, i, all) => i === 0 || share > all[i - 1]);
  const shares = bounds.flatMap((to, i) => {
    if (i === 0) return [to];
    const from = bounds[i - 1];
    return Array.from({ length: pieces }, (_, p) => from + ((to - from) * (p + 1)) / pieces);
  });
  return shares
    .map((share) => {
      const figure = figureOnAxis(axis, share);
      return `${x(figure).toFixed(1)} ${y(valueAt(figure, knots)).toFixed(1)}`;
    })
    .map((point, i) => `${i === 0 ? 'M' : 'L'}${point}`)
    .join('');
}
