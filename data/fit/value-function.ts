import type { Knot } from '../model/profile.ts';

/**
 * Value (0-100) of a figure: piecewise linear between knots, level outside them. Fixed knots, never
 * the least and greatest of the candidates, so that filtering cannot change a score. NaN stays NaN.
 */
export function valueAt(figure: number, knots: readonly Knot[]): number {
  if (Number.isNaN(figure)) return Number.NaN;
  if (figure <= knots[0][0]) return knots[0][1];
  for (let i = 1; i < knots.length; i++) {
    const [upper, upperValue] = knots[i];
    if (figure > upper) continue;
    const [lower, lowerValue] = knots[i - 1];
    return lowerValue + ((figure - lower) / (upper - lower)) * (upperValue - lowerValue);
  }
  return knots[knots.length - 1][1];
}

export function valuesAt(figures: Float64Array, knots: readonly Knot[]): Float64Array {
  return figures.map((figure) => valueAt(figure, knots));
}
