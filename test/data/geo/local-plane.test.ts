import { expect, test } from 'vitest';
import { distanceKm, kmPerMile, positionOf } from '../../../data/geo/earth.ts';
import { localPlane, ringAround } from '../../../data/geo/local-plane.ts';

test.each([6, 12, 24])('every corner of a ring lies %d miles from its middle', (miles) => {
  const [latitude, longitude] = [42.31, -71.04];
  const middle = positionOf(latitude, longitude);
  const ring = ringAround(latitude, longitude, miles);
  for (const [east, north] of ring) {
    const away = distanceKm(middle, positionOf(north, east)) / kmPerMile;
    expect(Math.abs(away - miles) / miles).toBeLessThan(0.004);
  }
  expect(ring[0]).toEqual(ring.at(-1));
});

test('the plane leads there and back, and is true to half a percent near its middle', () => {
  const plane = localPlane(34, -118);
  expect(plane.longitude(plane.x(-117.2))).toBeCloseTo(-117.2, 12);
  expect(plane.latitude(plane.y(34.6))).toBeCloseTo(34.6, 12);
  const drawn = Math.hypot(plane.x(-117.5), plane.y(34.4));
  const real = distanceKm(positionOf(34, -118), positionOf(34.4, -117.5));
  expect(Math.abs(drawn - real) / real).toBeLessThan(0.005);
});
