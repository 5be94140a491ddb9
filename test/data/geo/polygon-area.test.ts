import { describe, expect, test } from 'vitest';
import { squareMilesOf } from '../../../data/geo/polygon-area.ts';
import { realBoundaries } from '../../renderer/map/country.ts';

const squareKm = 1.609_344 ** 2;

describe('the area of polygons', () => {
  test('of the whole Earth is that of the WGS84 ellipsoid', () => {
    const world = [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ];
    // 510,065,622 km² by NIMA TR8350.2.
    expect(squareMilesOf([[world]]) * squareKm).toBeCloseTo(510_065_622, -2);
  });

  test('takes a hole away, whichever way the rings run', () => {
    const box = (side: number) =>
      [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
        [0, 0],
      ].map(([x, y]) => [x - 90, y + 40]);
    const whole = squareMilesOf([[box(3)]]);
    const hole = squareMilesOf([[box(1)]]);
    expect(squareMilesOf([[box(3), box(1)]])).toBeCloseTo(whole - hole, 6);
    expect(squareMilesOf([[box(3).reverse(), box(1)]])).toBeCloseTo(whole - hole, 6);
    expect(squareMilesOf([[box(1)], [box(1)]])).toBeCloseTo(2 * hole, 6);
    expect(squareMilesOf([])).toBe(0);
  });
});

describe('the area of the boundaries that the map draws', () => {
  const { counties, states } = realBoundaries();
  const milesOf = (code: string) => {
    const { geometry } = [...counties, ...states].find(({ id }) => id === code) ?? {};
    if (geometry === undefined) throw new Error(`No shape has the code ${code}`);
    return squareMilesOf(
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
  };

  // Land and inland water as the Census Bureau publishes them (State Area Measurements, 2010; Gazetteer).
  test.each([
    ['08', 'Colorado', 104_094],
    ['56', 'Wyoming', 97_813],
    ['49', 'Utah', 84_897],
    ['20', 'Kansas', 82_278],
    ['06071', 'San Bernardino County, CA', 20_105],
    ['32023', 'Nye County, NV', 18_182],
    ['25027', 'Worcester County, MA', 1579],
  ])('%s, %s, is %d square miles to half a percent', (code, _, published) => {
    expect(Math.abs(milesOf(code) / published - 1)).toBeLessThan(0.005);
  });

  test('of all counties is that of all states', () => {
    const sum = (shapes: readonly { id: string }[]) =>
      shapes.reduce((total, { id }) => total + milesOf(id), 0);
    expect(sum(counties) / sum(states)).toBeCloseTo(1, 3);
  });
});
