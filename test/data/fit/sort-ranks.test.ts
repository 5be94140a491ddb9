import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankEntries } from '../../../data/fit/sort-ranks.ts';

function ranksOf(fit: number[]): number[] {
  const ranks = new Uint16Array(fit.length);
  rankEntries(fit.length)(Float64Array.from(fit), ranks, 0, 1);
  return Array.from(ranks);
}

function plainRanks(fit: number[]): number[] {
  const sorted = [...fit].sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((one, place) => {
    if (!first.has(one)) first.set(one, place + 1);
  });
  return fit.map((one) => first.get(one) ?? 0);
}

it('fits that lie very close are told apart, and equal ones share a rank', () => {
  // Steps of a millionth of a point: a hundred of them have the same digits.
  const close = fc.integer({ min: 0, max: 400 }).map((step) => 61.8 + step * 1e-6);
  const far = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.oneof(close, far), { minLength: 1, maxLength: 300 }), (fit) => {
      expect(ranksOf(fit)).toEqual(plainRanks(fit));
    }),
    { numRuns: 200 },
  );
});

it('more schools than there are are ranked as a plain sort does', () => {
  const fit = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 4001) / 40);
  expect(ranksOf(fit)).toEqual(plainRanks(fit));
});

it('the ends of the scale and a single school have their ranks', () => {
  expect(ranksOf([0, 100, 0, 100])).toEqual([3, 1, 3, 1]);
  expect(ranksOf([55])).toEqual([1]);
  expect(ranksOf([])).toEqual([]);
});

it('ranks are written where they are wanted, also when used again', () => {
  const rankInto = rankEntries(3);
  const ranks = new Uint16Array(8).fill(9);
  rankInto(Float64Array.of(10, 30, 20), ranks, 0, 3);
  rankInto(Float64Array.of(3, 2, 1), ranks, 1, 3);
  expect(Array.from(ranks)).toEqual([3, 1, 9, 1, 2, 9, 2, 3]);
});
