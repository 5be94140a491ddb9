import type { Classing, OneWayMeasure } from './colouring.ts';
import { fixedBounds, type Pivots } from './fixed-bounds.ts';
import { naturalBounds } from './natural-bounds.ts';
import { quantileBounds } from './quantile-bounds.ts';

/**
 * Lower bounds of the classes from the second on, ascending. Unknown figures (NaN) do not count; a
 * column of equal figures is one class, not an error.
 */
export function classBounds(
  figures: Float64Array,
  measure: OneWayMeasure,
  { classing, classes }: { classing: Classing; classes: number },
  pivots: Pivots,
): number[] {
  if (classing === 'fixed') return fixedBounds(measure, classes, pivots);
  const sorted = figures.filter((figure) => !Number.isNaN(figure)).sort();
  if (sorted.length === 0) return [];
  switch (classing) {
    case 'quantiles':
      return quantileBounds(sorted, classes);
    case 'natural':
      return naturalBounds(sorted, classes);
    case 'equal':
      return equalBounds(sorted[0], sorted[sorted.length - 1], classes);
  }
}

/** Classes as wide as each other, some of which may be empty. */
function equalBounds(least: number, most: number, classes: number): number[] {
  if (least === most) return [];
  return Array.from(
    { length: classes - 1 },
    (_, b) => least + ((most - least) * (b + 1)) / classes,
  );
}

/** Class of a figure, 0 the least; -1 where it is unknown. A bound belongs to the class above it. */
export function classOf(figure: number, bounds: readonly number[]): number {
  if (Number.isNaN(figure)) return -1;
  let above = 0;
  while (above < bounds.length && figure >= bounds[above]) above++;
  return above;
}
