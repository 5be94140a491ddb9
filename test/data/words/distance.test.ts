import { expect, test } from 'vitest';
import { kmPerMile } from '../../../data/geo/earth.ts';
import {
  distanceIn,
  formatDistance,
  milesIn,
  milesOf,
  ringDistances,
  sayDistance,
} from '../../../data/words/distance.ts';

test('a distance is what it is, in either unit', () => {
  expect(formatDistance(10 * kmPerMile, 'miles')).toBe('10.0');
  expect(formatDistance(10 * kmPerMile, 'kilometres')).toBe('16.1');
  // UMass Boston, MODEL.md section 10: mean 23.462 km, best 20.990 km.
  expect(formatDistance(23.462, 'miles')).toBe('14.6');
  expect(formatDistance(20.99, 'miles')).toBe('13.0');
  expect(formatDistance(Number.NaN, 'kilometres')).toBe('–');
  for (const units of ['miles', 'kilometres'] as const) {
    expect(distanceIn(milesOf(7.5, units) * kmPerMile, units)).toBeCloseTo(7.5, 12);
  }
});

test('miles of a profile are shown to the tenth that can be typed, and stay what they are in miles', () => {
  expect(milesIn(12, 'kilometres')).toBe(19.3);
  expect(milesIn(12.5, 'miles')).toBe(12.5);
  expect(milesOf(12.5, 'miles')).toBe(12.5);
});

test('in a sentence long distances are whole, and no distance is nothing', () => {
  expect(sayDistance(1.44, 'kilometres')).toBe('1.4 kilometres');
  expect(sayDistance(1234.4, 'kilometres')).toBe('1,234 kilometres');
  expect(sayDistance(246 * kmPerMile, 'miles')).toBe('246 miles');
  expect(sayDistance(0.01, 'kilometres')).toBe('less than 0.1 kilometres');
});

test('the rings are drawn where a board that thinks in the other unit expects them', () => {
  ringDistances.kilometres.forEach((km, ring) => {
    expect(km / kmPerMile / ringDistances.miles[ring]).toBeCloseTo(1, 1);
  });
});
