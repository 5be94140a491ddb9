import { arcTerm } from '../geo/earth.ts';

/**
 * Distance decay: someone at the half-distance h counts half, by 2^(-(d/h)²). In the loop over all
 * pairs of schools and demand points the power comes from a table of its values in the middle of
 * small steps, with the straight line through each (off by at most 2.4e-7 of a person), since
 * Math.exp would cost four times as much.
 */

const stepsPerUnit = 512;
/** From here on nobody is counted: 2^-40 of a person is none. */
const endOfTable = 40 * stepsPerUnit;
const powers = Float64Array.from(
  { length: endOfTable },
  (_, step) => 2 ** (-(step + 0.5) / stepsPerUnit),
);
const slope = Math.LN2 / stepsPerUnit;
const atStart = 1 + slope / 2;

/** The steps of the table in a squared chord c² (km²): c² (linear + c² square). */
export interface Decay {
  linear: number;
  square: number;
}

export function decayOver(halfDistanceKm: number): Decay {
  const linear = stepsPerUnit / (halfDistanceKm * halfDistanceKm);
  // d² = c² (1 + k c²)² = c² + 2k c⁴ but for k² c⁶, under 1e-6 of d² within 1,000 km.
  return { linear, square: 2 * arcTerm * linear };
}

/** The squared chord (km²) from which on nobody is counted. */
export function squaredChordOfLast({ linear, square }: Decay): number {
  // The root of c² (linear + c² square) = endOfTable, in the form that loses no digits.
  return (2 * endOfTable) / (linear + Math.sqrt(linear * linear + 4 * square * endOfTable));
}

/**
 * Share of a person at a squared chord (km²) who counts as within reach, 0..1. The two numbers of a
 * Decay are handed over one by one, since reading them from an object in the loop costs a quarter.
 */
export function shareWithinReach(squaredChord: number, linear: number, square: number): number {
  const steps = squaredChord * (linear + squaredChord * square);
  if (!(steps < endOfTable)) return 0;
  const step = steps | 0;
  return powers[step] * (atStart - (steps - step) * slope);
}
