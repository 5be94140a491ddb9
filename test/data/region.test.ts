import { expect, test } from 'vitest';
import { regionOfState } from '../../data/model/region.ts';
import { states } from '../../data/tables/states.ts';

test('the regions of the Census Bureau have 9, 12, 17 and 13 states, the District among the South', () => {
  const counts = new Map<string, number>();
  for (const [, postal] of states) {
    const region = regionOfState(postal);
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({
    Northeast: 9,
    Midwest: 12,
    South: 17,
    West: 13,
    'Outside the states': 8,
  });
  expect(regionOfState('DC')).toBe('South');
  expect(regionOfState('PR')).toBe('Outside the states');
});
