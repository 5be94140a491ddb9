import { expect, test } from 'vitest';
import { nextRoundPlace } from '../../../renderer/school/next-place.ts';

test.each([
  [3879, 2000],
  [110, 100],
  [100, 50],
  [11, 10],
  [10, 3],
  [2, 1],
  [1, 1],
])('from rank %d one aims at %d', (rank, place) => {
  expect(nextRoundPlace(rank)).toBe(place);
});
