import { expect, test } from 'vitest';
import { tiersOf } from '../../../data/fit/tiers.ts';

const intervals = (...pairs: [number, number][]) =>
  pairs.map(([rankLow, rankHigh], school) => ({ school, rankLow, rankHigh }));

const schoolsOf = (tiers: { school: number }[][]) =>
  tiers.map((tier) => tier.map(({ school }) => school));

test('schools whose intervals overlap that of the first are a tie', () => {
  expect(schoolsOf(tiersOf(intervals([1, 4], [1, 5], [2, 6], [3, 9])))).toEqual([[0, 1, 2, 3]]);
});

test('a school wholly below the first of a tier begins the next', () => {
  expect(schoolsOf(tiersOf(intervals([1, 2], [1, 3], [3, 6], [3, 7], [7, 9])))).toEqual([
    [0, 1],
    [2, 3],
    [4],
  ]);
});

test('intervals that meet in one rank are not told apart', () => {
  expect(schoolsOf(tiersOf(intervals([1, 3], [3, 5])))).toEqual([[0, 1]]);
});

test('overlap does not hand on: a school that meets the second but not the first begins a tier', () => {
  expect(schoolsOf(tiersOf(intervals([1, 2], [1, 8], [4, 9])))).toEqual([[0, 1], [2]]);
});

test('a school of great reach keeps all above it in the tier of the first that it may overtake', () => {
  expect(schoolsOf(tiersOf(intervals([1, 2], [3, 4], [2, 9], [5, 6])))).toEqual([[0, 1, 2], [3]]);
});

test('intervals out of the order of the ranks still make tiers of one piece', () => {
  expect(schoolsOf(tiersOf(intervals([5, 6], [2, 3], [2, 8], [9, 9])))).toEqual([[0, 1, 2], [3]]);
});

test('no schools, no tiers', () => {
  expect(tiersOf([])).toEqual([]);
});
