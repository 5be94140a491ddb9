import { expect, test } from 'vitest';
import { disagreementOf, rangeOfThirty } from '../../../renderer/robustness/disagreement.ts';

test.each([
  [200, 'a little'],
  [10_000, 'a little'],
  [60, 'some'],
  [50, 'some'],
  [12, 'much'],
  [1, 'much'],
  ['uniform', 'any weights'],
] as const)('an agreement of %s voices is to disagree %s', (agreement, word) => {
  expect(disagreementOf(agreement)).toBe(word);
});

test('fewer voices let a weight of 30 wander further', () => {
  expect(rangeOfThirty(200)).toEqual([25, 35]);
  expect(rangeOfThirty(50)).toEqual([19, 41]);
  expect(rangeOfThirty(12)).toEqual([9, 51]);
  expect(rangeOfThirty(1)[0]).toBe(0);
});
