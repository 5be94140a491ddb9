import { expect, test } from 'vitest';
import type { Robustness } from '../../../data/fit/robustness.ts';
import { groupRows, rowsOf, sizeOfTier } from '../../../renderer/robustness/robustness-rows.ts';

/** Four schools ranked 30, 10, 40, 20 by position; the draws know the first three of them. */
const ranking = {
  order: Int32Array.of(3, 1, 0, 2),
  rank: Int32Array.of(3, 2, 0, 1),
  ranked: 3,
};
const none = new Float64Array(3);
const robustness: Robustness = {
  draws: 100,
  school: Int32Array.of(0, 1, 3),
  rankLow: Int32Array.of(3, 1, 1),
  rankHigh: Int32Array.of(3, 2, 2),
  topShare: Float64Array.of(0, 0.6, 0.4),
  firstShare: none,
  centralWeights: { need: none, attorneys: none, students: none, home: none, champion: none },
};
const entryOf = new Map([
  [0, 0],
  [1, 1],
  [3, 2],
]);
const schools = (rows: { school: number }[]) => rows.map(({ school }) => school);

test('the first schools of the ranking are shown, each with what the draws say of it', () => {
  const rows = rowsOf(ranking, robustness, entryOf, 2);
  expect(rows).toEqual([
    { school: 3, rank: 1, rankLow: 1, rankHigh: 2, topShare: 0.4 },
    { school: 1, rank: 2, rankLow: 1, rankHigh: 2, topShare: 0.6 },
  ]);
});

test('no more are shown than are ranked, and a school that was not drawn is left out', () => {
  expect(schools(rowsOf(ranking, robustness, entryOf, 30))).toEqual([3, 1, 0]);
  expect(schools(rowsOf(ranking, robustness, new Map([[0, 0]]), 30))).toEqual([0]);
});

test('by rank they stand in tiers, by share in one row of the greatest first', () => {
  const rows = rowsOf(ranking, robustness, entryOf, 30);
  expect(groupRows(rows, 'rank').map(schools)).toEqual([[3, 1], [0]]);
  expect(groupRows(rows, 'share').map(schools)).toEqual([[1, 3, 0]]);
  expect(groupRows([], 'share')).toEqual([]);
});

test('a tier says whether it is a tie', () => {
  expect(sizeOfTier(7)).toBe('a tie of 7 schools');
  expect(sizeOfTier(1)).toBe('one school, told apart from the rest');
});
