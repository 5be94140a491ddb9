import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, kmPerMile, positionOf } from '../../../data/geo/earth.ts';
import { extentOf, projectInto, scaleLength } from '../../../renderer/chart/picture-projection.ts';

const boston = { south: 42.0, north: 42.8, west: -71.6, east: -70.7 };

describe('the projection of a picture', () => {
  test('keeps the extent inside the padding, in the middle, north up', () => {
    const { x, y } = projectInto(boston, 300, 240, 14, 12);
    expect(y(42.8)).toBeCloseTo(14, 9);
    expect(y(42.0)).toBeCloseTo(226, 9);
    expect((x(-71.6) + x(-70.7)) / 2).toBeCloseTo(150, 9);
    expect(x(-71.6)).toBeGreaterThanOrEqual(14);
  });

  test('measures miles as the earth does, to a hundredth, in any direction', () => {
    const { x, y, pixelsPerMile } = projectInto(boston, 300, 240, 14, 12);
    const latitude = fc.double({ min: 42, max: 42.8, noNaN: true });
    const longitude = fc.double({ min: -71.6, max: -70.7, noNaN: true });
    fc.assert(
      fc.property(latitude, longitude, latitude, longitude, (lat1, lon1, lat2, lon2) => {
        const miles = distanceKm(positionOf(lat1, lon1), positionOf(lat2, lon2)) / kmPerMile;
        const drawn = Math.hypot(x(lon1) - x(lon2), y(lat1) - y(lat2)) / pixelsPerMile;
        expect(Math.abs(drawn - miles)).toBeLessThanOrEqual(miles * 0.01 + 1e-9);
      }),
    );
  });

  test('does not blow a tiny area up beyond the least width', () => {
    const point = { south: 40, north: 40, west: -75, east: -75 };
    expect(projectInto(point, 300, 240, 14, 12).pixelsPerMile).toBeCloseTo((240 - 28) / 12, 9);
  });
});

describe('the extent of a picture', () => {
  test('leaves out the few who live far away, but never the school or the centre', () => {
    const latitude = Float64Array.from([...Array(99).keys()].map((i) => 42 + i / 1000).concat(50));
    const longitude = new Float64Array(100).fill(-71);
    const immigrants = new Float64Array(100).fill(10);
    const extent = extentOf({ latitude, longitude, immigrants }, [
      { latitude: 41, longitude: -72 },
    ]);
    expect(extent.north).toBeLessThan(42.1);
    expect(extent).toMatchObject({ south: 41, west: -72, east: -71 });
  });

  test('is that of the school where nobody is counted', () => {
    const none = new Float64Array(0);
    const points = { latitude: none, longitude: none, immigrants: none };
    expect(extentOf(points, [{ latitude: 41, longitude: -72 }])).toEqual({
      south: 41,
      north: 41,
      west: -72,
      east: -72,
    });
  });
});

test('the scale is a round number of miles that fits', () => {
  expect([0.5, 2, 6, 30, 200].map((pixelsPerMile) => scaleLength(pixelsPerMile, 60))).toEqual([
    100, 20, 10, 2, 1,
  ]);
});
