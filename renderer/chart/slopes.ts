import type { Ranking } from '../../data/fit/rank.ts';

/** A school in two rankings. */
export interface Slope {
  school: number;
  /** Rank in each ranking; 0 where it has none. */
  before: number;
  after: number;
  /** Its row among the first in each ranking, from 0; null beyond them. */
  from: number | null;
  to: number | null;
  /** Whether it is one of those that move most. */
  moves: boolean;
}

/** The schools that are among the first of either ranking, those that move most marked. */
export function findSlopes(before: Ranking, after: Ranking, count: number, most: number): Slope[] {
  const left = before.order.subarray(0, Math.min(count, before.ranked));
  const right = after.order.subarray(0, Math.min(count, after.ranked));
  const rowOf = (list: Int32Array, school: number) => {
    const row = list.indexOf(school);
    return row < 0 ? null : row;
  };
  const slopes = [...new Set([...left, ...right])].map((school) => ({
    school,
    before: before.rank[school],
    after: after.rank[school],
    from: rowOf(left, school),
    to: rowOf(right, school),
    moves: false,
  }));
  // Without a rank it has left the ranking altogether: farther than any other.
  const distance = ({ before: b, after: a }: Slope) =>
    b === 0 || a === 0 ? Number.POSITIVE_INFINITY : Math.abs(a - b);
  const farthest = slopes
    .filter((slope) => distance(slope) > 2)
    .sort((a, b) => distance(b) - distance(a) || a.before - b.before);
  for (const slope of farthest.slice(0, most)) slope.moves = true;
  return slopes;
}
