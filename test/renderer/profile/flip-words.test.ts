import { expect, test } from 'vitest';
import { sayFlip, sayFlips } from '../../../renderer/profile/flip-words.ts';

const names = ['UMass Boston', 'Brown University', 'Worcester State University'];
const zone = { low: 0.12, high: 0.41, least: 12, most: 41, lowRival: 2, highRival: 1 };

test('flips name who comes first beyond either end of the safe zone', () => {
  const { below, above, whole } = sayFlips(zone, 0, names);
  expect(above && sayFlip(above)).toBe('above 41: Brown University comes first');
  expect(below && sayFlip(below)).toBe('below 12: Worcester State University comes first');
  expect(whole).toBe(
    'UMass Boston stays first from 12 to 41; below 12: Worcester State University comes first; above 41: Brown University comes first.',
  );
});

test('a flip at the very end is said as that one weight, and none between the last points', () => {
  expect(sayFlips({ ...zone, least: 1, most: 99 }, 0, names)).toMatchObject({
    below: { where: 'at 0' },
    above: { where: 'at 100' },
  });
  expect(sayFlips({ ...zone, least: 0, most: 100 }, 0, names)).toEqual({
    below: null,
    above: null,
    whole: 'UMass Boston stays first at any weight.',
  });
});
