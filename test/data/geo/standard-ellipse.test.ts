import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareWithin, standardEllipse } from '../../../data/geo/standard-ellipse.ts';

function points(list: [x: number, y: number, weight?: number][]) {
  return {
    x: list.map(([x]) => x),
    y: list.map(([, y]) => y),
    weight: list.map(([, , weight = 1]) => weight),
  };
}

// The example of pointpats (PySAL), whose ellipse is larger by its factor √2·√(n/(n−2)).
const pointpats = points([
  [66.22, 32.54],
  [22.52, 22.39],
  [31.01, 81.21],
  [9.47, 31.02],
  [30.78, 60.1],
  [75.21, 58.93],
  [79.26, 7.68],
  [8.23, 39.93],
  [98.73, 77.17],
  [89.78, 42.53],
  [65.19, 92.08],
]);

test('is the ellipse of pointpats without the factor of Yuill and of CrimeStat', () => {
  const ellipse = standardEllipse(pointpats);
  const factor = Math.SQRT2 * Math.sqrt(11 / 9);
  expect((ellipse?.major ?? 0) * factor).toBeCloseTo(50.130_294_59, 6);
  expect((ellipse?.minor ?? 0) * factor).toBeCloseTo(37.952_226_7, 6);
  expect(ellipse?.angle).toBeCloseTo(0.346_558_21, 6);
});

test('lies along points on a line, and holds those within one standard deviation', () => {
  const line = points([
    [-2, -2],
    [-1, -1],
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
  const ellipse = standardEllipse(line);
  expect(ellipse?.angle).toBeCloseTo(Math.PI / 4, 12);
  expect(ellipse?.major).toBeCloseTo(2, 12);
  expect(ellipse?.minor).toBeCloseTo(0, 7);
});

test('of points that spread like a bell it holds 39 %', () => {
  const bell: [number, number][] = [];
  // Rings of equal weight: of a two-dimensional bell a share p lies within √(−2 ln(1−p)).
  for (let ring = 0; ring < 200; ring++) {
    const radius = Math.sqrt(-2 * Math.log(1 - (ring + 0.5) / 200));
    for (let turn = 0; turn < 36; turn++) {
      const angle = (turn / 36) * 2 * Math.PI;
      bell.push([3 * radius * Math.cos(angle), radius * Math.sin(angle)]);
    }
  }
  const spread = points(bell);
  const ellipse = standardEllipse(spread);
  if (ellipse === null) throw new Error('no ellipse');
  expect(ellipse.major / ellipse.minor).toBeCloseTo(3, 6);
  expect(shareWithin(spread, ellipse)).toBeCloseTo(1 - Math.exp(-0.5), 2);
});

test('there is none where nobody lives', () => {
  expect(standardEllipse(points([]))).toBeNull();
  expect(standardEllipse(points([[1, 2, 0]]))).toBeNull();
});

test('a weight is as many points, and neither turning nor moving changes the spread', () => {
  const somePoints = fc.array(
    fc.tuple(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer({ min: 1, max: 5 }),
    ),
    { minLength: 3, maxLength: 20 },
  );
  fc.assert(
    fc.property(somePoints, fc.double({ min: 0, max: 6.28, noNaN: true }), (list, turn) => {
      const weighted = standardEllipse(points(list));
      const repeated = standardEllipse(
        points(list.flatMap(([x, y, weight]) => Array(weight).fill([x, y]))),
      );
      const turned = standardEllipse(
        points(
          list.map(([x, y, weight]) => [
            x * Math.cos(turn) - y * Math.sin(turn) + 7,
            x * Math.sin(turn) + y * Math.cos(turn) - 3,
            weight,
          ]),
        ),
      );
      for (const other of [repeated, turned]) {
        expect(other?.major).toBeCloseTo(weighted?.major ?? Number.NaN, 6);
        expect(other?.minor).toBeCloseTo(weighted?.minor ?? Number.NaN, 4);
      }
    }),
    { numRuns: 60 },
  );
});
