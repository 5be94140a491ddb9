import { expect, test } from 'vitest';
import type { Ranking } from '../../../data/fit/rank.ts';
import { findSlopes } from '../../../renderer/chart/slopes.ts';

/** A ranking of schools 0 to 7 in the order given; the others have no rank. */
function ranking(...order: number[]): Ranking {
  const rank = new Int32Array(8);
  order.forEach((school, place) => {
    rank[school] = place + 1;
  });
  const others = [...rank.keys()].filter((school) => !order.includes(school));
  return { order: Int32Array.from([...order, ...others]), rank, ranked: order.length } as Ranking;
}

test('slopes join the places of all schools that are among the first of either ranking', () => {
  const slopes = findSlopes(ranking(0, 1, 2, 3), ranking(0, 3, 1, 2), 3, 1);
  expect(slopes.map(({ school, from, to }) => [school, from, to])).toEqual([
    [0, 0, 0],
    [1, 1, 2],
    [2, 2, null],
    [3, null, 1],
  ]);
});

test('slopes mark the schools that move most, and first those that lose their rank', () => {
  const moved = (most: number) =>
    findSlopes(ranking(0, 1, 2, 3, 4, 5), ranking(5, 1, 2, 0, 4), 6, most)
      .filter(({ moves }) => moves)
      .map(({ school }) => school);
  expect(moved(1)).toEqual([3]);
  expect(moved(2)).toEqual([3, 5]);
  expect(moved(9)).toEqual([0, 3, 5]);
});
