import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distanceToCountyKm,
  indexCounties,
  locateCounty,
} from '../../../data/geo/locate-county.ts';

const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** Two counties side by side from 40 to 44 north; a city county lies within the western one. */
const index = indexCounties([
  { county: '00001', polygons: [[square(-80, 40, 4), square(-79, 41, 1)], [square(-90, 40, 1)]] },
  { county: '00003', polygons: [[square(-76, 40, 4)]] },
  { county: '00510', polygons: [[square(-79, 41, 1)]] },
]);

describe('locating a county', () => {
  it('finds the one that holds the point, in any of its parts', () => {
    expect(locateCounty(index, 43, -79.5)?.county).toBe('00001');
    expect(locateCounty(index, 40.5, -89.5)?.county).toBe('00001');
    expect(locateCounty(index, 43, -75)?.county).toBe('00003');
  });

  it('does not count a hole as part of the county around it', () => {
    expect(locateCounty(index, 41.5, -78.5)?.county).toBe('00510');
  });

  it('puts a point on a common border into one county, not into two or none', () => {
    for (const latitude of [40.5, 41, 42, 43.999]) {
      const holders = index.counties.filter(
        (county, i) =>
          locateCounty(
            {
              counties: [county],
              boxes: index.boxes.slice(i * 4, i * 4 + 4),
              rings: [index.rings[i]],
            },
            latitude,
            -76,
          ) !== null,
      );
      expect(holders).toHaveLength(1);
    }
  });

  it('agrees with the squares themselves for any point', () => {
    const anywhere = fc.double({ min: 39, max: 45, noNaN: true });
    const across = fc.double({ min: -81, max: -71, noNaN: true });
    fc.assert(
      fc.property(anywhere, across, (latitude, longitude) => {
        const inBox = (west: number, south: number, size: number) =>
          longitude > west &&
          longitude < west + size &&
          latitude > south &&
          latitude < south + size;
        const city = inBox(-79, 41, 1);
        const expected = city
          ? '00510'
          : inBox(-80, 40, 4)
            ? '00001'
            : inBox(-76, 40, 4)
              ? '00003'
              : null;
        const onEdge =
          [40, 41, 42, 44].includes(latitude) || [-80, -79, -78, -76, -72].includes(longitude);
        fc.pre(!onEdge);
        expect(locateCounty(index, latitude, longitude)?.county ?? null).toBe(expected);
      }),
    );
  });

  it('takes the nearest county for a point off the coast, and says how far that is', () => {
    const off = locateCounty(index, 42, -71.95, 5);
    expect(off?.county).toBe('00003');
    expect(off?.distanceKm).toBeCloseTo(0.05 * 111.195 * Math.cos((42 * Math.PI) / 180), 3);
    expect(locateCounty(index, 42, -71.95, 4)).toBeNull();
    expect(locateCounty(index, 42, -71.95)).toBeNull();
  });

  it('tells how far a point is from the boundary of a given county', () => {
    expect(distanceToCountyKm(index, '00003', 42, -76.01)).toBeCloseTo(0.826, 2);
    expect(distanceToCountyKm(index, '99999', 42, -76)).toBeNull();
  });
});
