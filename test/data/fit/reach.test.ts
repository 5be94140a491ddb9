import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decayOver, shareWithinReach } from '../../../data/fit/reach.ts';
import { arcTerm } from '../../../data/geo/earth.ts';

test('someone at the half-distance counts half, someone at the door whole', () => {
  const { linear, square } = decayOver(19.312_128);
  expect(shareWithinReach(0, linear, square)).toBeCloseTo(1, 6);
  const chord = 19.312_128 * (1 - arcTerm * 19.312_128 ** 2);
  expect(shareWithinReach(chord ** 2, linear, square)).toBeCloseTo(0.5, 6);
});

test('the table is within 3e-7 of the formula at any distance up to 1,000 km', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.double({ min: 1, max: 200, noNaN: true }),
      (chord, half) => {
        const { linear, square } = decayOver(half);
        const distance = chord * (1 + arcTerm * chord * chord);
        const share = 2 ** -((distance / half) ** 2);
        const found = shareWithinReach(chord * chord, linear, square);
        expect(Math.abs(found - share)).toBeLessThan(3e-7);
      },
    ),
  );
});

test('nobody counts who is many half-distances away', () => {
  const { linear, square } = decayOver(19.3);
  expect(shareWithinReach(500 ** 2, linear, square)).toBe(0);
});
