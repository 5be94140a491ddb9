import type { OneWayMeasure } from './colouring.ts';

/**
 * Multiples of the baseline at which classes of immigrants begin, by number of classes. Half of the
 * counties have under 700 immigrants and 33 counties hold half of all immigrants, so the steps grow
 * about tenfold below the baseline, and about threefold where classes are many or above it.
 */
const aroundBaseline: Record<number, readonly number[]> = {
  3: [1 / 9, 1],
  4: [1 / 90, 1 / 9, 1],
  5: [1 / 90, 1 / 9, 1, 2.8],
  6: [1 / 90, 1 / 9, 1 / 3, 1, 2.8],
  7: [1 / 90, 1 / 30, 1 / 9, 1 / 3, 1, 2.8],
  8: [1 / 90, 1 / 30, 1 / 9, 1 / 3, 1, 2.8, 5.6],
  9: [1 / 90, 1 / 30, 1 / 9, 1 / 3, 1, 2.8, 5.6, 11.2],
};

/** Multiples of the share of all areas together. */
const aroundShare: Record<number, readonly number[]> = {
  3: [0.4, 1],
  4: [0.2, 0.4, 1],
  5: [0.2, 0.4, 1, 2],
  6: [0.1, 0.2, 0.4, 1, 2],
  7: [0.1, 0.2, 0.4, 0.7, 1, 2],
  8: [0.1, 0.2, 0.4, 0.7, 1, 1.5, 2],
  9: [0.1, 0.2, 0.4, 0.7, 1, 1.5, 2, 3],
};

/** Immigrants per square mile. */
const densities: Record<number, readonly number[]> = {
  3: [10, 100],
  4: [1, 10, 100],
  5: [1, 10, 100, 1000],
  6: [1, 5, 20, 100, 1000],
  7: [1, 5, 20, 100, 300, 1000],
  8: [1, 3, 10, 30, 100, 300, 1000],
  9: [1, 3, 10, 30, 100, 300, 1000, 3000],
};

/** Chances; 0.1 and 0.9 are where the status of need is borderline. */
const chances: Record<number, readonly number[]> = {
  3: [0.1, 0.9],
  4: [0.1, 0.5, 0.9],
  5: [0.01, 0.1, 0.9, 0.99],
  6: [0.01, 0.1, 0.5, 0.9, 0.99],
  7: [0.01, 0.1, 0.3, 0.7, 0.9, 0.99],
  8: [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99],
  9: [0.01, 0.05, 0.1, 0.3, 0.7, 0.9, 0.95, 0.99],
};

/** What fixed bounds stand around. */
export interface Pivots {
  /** Immigrants that meet the baseline. */
  baseline: number;
  /** Share of immigrants in all areas together, 0..1; NaN unknown. */
  share: number;
}

/** Round numbers, one of them the baseline or the share of the country, as lower bounds of classes. */
export function fixedBounds(measure: OneWayMeasure, classes: number, pivots: Pivots): number[] {
  switch (measure) {
    case 'immigrants':
      return around(aroundBaseline[classes], pivots.baseline);
    case 'share':
      return Number.isNaN(pivots.share) ? [] : around(aroundShare[classes], pivots.share);
    case 'density':
      return [...densities[classes]];
    case 'chance':
      return [...chances[classes]];
  }
}

/** The pivot stays as it is; the others become round, and stay apart from it and each other. */
function around(multiples: readonly number[], pivot: number): number[] {
  const bounds = multiples.map((multiple) => (multiple === 1 ? pivot : roundFor(multiple * pivot)));
  return bounds.filter((bound, b) => b === 0 || bound > bounds[b - 1]);
}

const roundDigits = [1, 2, 2.5, 3, 5, 10];

/** The number with one round digit (or 2.5) that lies next, counted in ratios. */
function roundFor(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = value / power;
  const apart = (candidate: number) => Math.abs(Math.log(candidate / digit));
  const nearest = roundDigits.reduce((best, next) => (apart(next) < apart(best) ? next : best));
  // 0.1 × 3 is not 0.3: tenths are reached by division.
  return power < 1 ? nearest / Math.round(1 / power) : nearest * power;
}
