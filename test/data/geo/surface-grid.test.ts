import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsOf } from '../../../data/geo/earth.ts';
import { SurfaceGrid } from '../../../data/geo/surface-grid.ts';

/** Anywhere, and where grids go wrong: the poles, the antimeridian, Alaska, the borders of cells. */
const latitude = fc.oneof(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: 51, max: 71.5, noNaN: true }),
  fc.constantFrom(-90, 0, 61.2, 89.999, 90),
);
const longitude = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: 179.5, max: 180, noNaN: true }),
  fc.double({ min: -180, max: -179.5, noNaN: true }),
  fc.integer({ min: -1024, max: 1024 }).map((cell) => (cell * 360) / 2048),
);
const places = fc.array(fc.tuple(latitude, longitude), { minLength: 1, maxLength: 60 });
const columns = (list: readonly (readonly [number, number])[]) =>
  positionsOf(
    Float64Array.from(list, ([north]) => north),
    Float64Array.from(list, ([, east]) => east),
  );

function squaredChords(from: [number, number], list: readonly [number, number][]): number[] {
  const place = columns([from]);
  const { x, y, z } = columns(list);
  return list.map(
    (_, i) => (x[i] - place.x[0]) ** 2 + (y[i] - place.y[0]) ** 2 + (z[i] - place.z[0]) ** 2,
  );
}

function found(from: [number, number], list: [number, number][], squaredChord: number): number[] {
  const place = columns([from]);
  const grid = new SurfaceGrid(columns(list), squaredChord);
  const runs = grid.runsNear(place.x[0], place.y[0], place.z[0]);
  const points: number[] = [];
  for (let run = 0; run < runs.length; run += 2) {
    points.push(...grid.order.subarray(runs[run], runs[run + 1]));
  }
  return points;
}

test('no point within the chord is left out, and none is found twice', () => {
  const chord = fc.oneof(
    fc.double({ min: 0.5, max: 500, noNaN: true }),
    fc.double({ min: 500, max: 14_000, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.tuple(latitude, longitude), places, chord, (from, list, km) => {
      const points = found(from, list, km * km);
      expect(new Set(points).size).toBe(points.length);
      const within = squaredChords(from, list).flatMap((c, i) => (c <= km * km ? [i] : []));
      expect(points).toEqual(expect.arrayContaining(within));
    }),
    { numRuns: 1000 },
  );
});

test('a point that lies exactly at the chord is found', () => {
  fc.assert(
    fc.property(fc.tuple(latitude, longitude), places, (from, list) => {
      for (const [i, squaredChord] of squaredChords(from, list).entries()) {
        expect(found(from, list, squaredChord)).toContain(i);
      }
    }),
  );
});

test('both sides of the antimeridian are near each other', () => {
  expect(found([51.88, 179.9], [[51.88, -179.9]], 20 ** 2)).toEqual([0]);
  expect(found([51.88, -179.9], [[51.88, 179.9]], 20 ** 2)).toEqual([0]);
});

test('most of what is far away is not looked at', () => {
  const list: [number, number][] = [];
  for (let north = 25; north < 70; north += 0.5) {
    for (let east = -160; east < -70; east += 0.5) list.push([north, east]);
  }
  for (const from of [
    [40.7, -74],
    [64.8, -147.7],
  ] as [number, number][]) {
    const inside = squaredChords(from, list).filter((c) => c <= 150 ** 2).length;
    expect(inside).toBeGreaterThan(0);
    expect(found(from, list, 150 ** 2).length).toBeLessThan(1.6 * inside);
  }
});
