import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { degreesOf, distanceKm, positionOf } from '../../../data/geo/earth.ts';

/** The latitudes of the United States, Samoa to Alaska; right on the equator it would be 3.1e-6. */
const latitude = fc.double({ min: 13, max: 72, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });

test('distances up to 500 km are within 3e-6 of the WGS84 geodesic', () => {
  fc.assert(
    fc.property(
      latitude,
      longitude,
      fc.double({ min: 0, max: 360, noNaN: true }),
      fc.double({ min: 0.01, max: 500, noNaN: true }),
      (lat, lon, azimuth, km) => {
        const end = Geodesic.WGS84.Direct(lat, lon, azimuth, km * 1000);
        const found = distanceKm(positionOf(lat, lon), positionOf(end.lat2 ?? 0, end.lon2 ?? 0));
        expect(Math.abs(found / km - 1)).toBeLessThan(3e-6);
      },
    ),
    { numRuns: 2000 },
  );
});

test('degrees survive the way to a position and back', () => {
  fc.assert(
    fc.property(latitude, longitude, (lat, lon) => {
      const back = degreesOf(positionOf(lat, lon));
      expect(back.latitude).toBeCloseTo(lat, 9);
      expect(Math.abs(((back.longitude - lon + 540) % 360) - 180)).toBeLessThan(1e-9);
    }),
  );
});

test('a place is no distance from itself', () => {
  const boston = positionOf(42.36, -71.06);
  expect(distanceKm(boston, boston)).toBe(0);
});
