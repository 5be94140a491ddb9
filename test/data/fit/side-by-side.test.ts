import { describe, expect, test } from 'vitest';
import { placesOfBest } from '../../../data/fit/side-by-side.ts';

describe('the best of a few', () => {
  test('are those with the most, as it is shown', () => {
    expect(placesOfBest([40, 87.2, 12])).toEqual([1]);
    expect(placesOfBest([87.4, 86.6, 12])).toEqual([0, 1]);
  });

  test('are none where the known ones are level, or where there is nothing to be better than', () => {
    expect(placesOfBest([87.4, 86.6])).toEqual([]);
    expect(placesOfBest([50, Number.NaN, Number.NaN])).toEqual([]);
    expect(placesOfBest([])).toEqual([]);
  });

  test('are never those of whom nothing is known', () => {
    expect(placesOfBest([Number.NaN, 0, 10])).toEqual([2]);
  });
});
