import { formatScore } from './numbers.ts';

interface NamedPoints {
  name: string;
  points: number;
}

/**
 * Why the fit of a school is what it is: the two criteria that lift it most and the one that lowers it
 * most, in points above or below the middle of the scale.
 */
export function sayWhy(school: string, contributions: readonly NamedPoints[]): string {
  if (contributions.length === 0) return `Nothing is known of ${school} that has a weight.`;
  const byPoints = contributions.toSorted((a, b) => b.points - a.points);
  const lifting = byPoints.filter(({ points }) => points >= 0.5).slice(0, 2);
  const lowering = byPoints.filter(({ points }) => points <= -0.5).at(-1);
  const lifts = lifting.map(({ name, points }) => `${name.toLowerCase()} (${signed(points)})`);
  if (lifts.length === 0) {
    return lowering === undefined
      ? `${school} lies in the middle of the scale in all that is known.`
      : `${school} is held back most by ${lowering.name.toLowerCase()} (${signed(lowering.points)}).`;
  }
  const held =
    lowering === undefined
      ? ''
      : `; it is held back most by ${lowering.name.toLowerCase()} (${signed(lowering.points)})`;
  return `${school} stands out by ${lifts.join(' and ')}${held}.`;
}

/** '+14 points', '−3 points' */
function signed(points: number): string {
  const size = formatScore(Math.abs(points));
  return `${points < 0 ? '−' : '+'}${size} ${size === '1' ? 'point' : 'points'}`;
}
