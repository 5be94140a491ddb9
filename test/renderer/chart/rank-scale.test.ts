import { expect, test } from 'vitest';
import { rankScale, rankTicks, roundLastRank } from '../../../renderer/chart/rank-scale.ts';

test('the first rank lies at the left, the last at the right, each tenfold as far from the one before', () => {
  const scale = rankScale(1000);
  expect(scale(1)).toBe(0);
  expect(scale(10)).toBeCloseTo(1 / 3);
  expect(scale(100)).toBeCloseTo(2 / 3);
  expect(scale(1000)).toBe(1);
  expect(scale(5000)).toBe(1);
});

test('a country of one school has a scale too', () => {
  expect(rankScale(1)(1)).toBe(0);
});

test('marks stand at 1, 3, 10, 30 up to the last rank', () => {
  expect(rankTicks(100)).toEqual([1, 3, 10, 30, 100]);
  expect(rankTicks(2)).toEqual([1]);
});

test.each([
  [1, 1],
  [7, 10],
  [23, 30],
  [170, 200],
  [3879, 5000],
])('a scale to %d ends at %d', (rank, last) => {
  expect(roundLastRank(rank)).toBe(last);
});
