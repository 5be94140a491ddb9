import { expect, test } from 'vitest';
import {
  type AreaFigures,
  findWideMargins,
  measureAreas,
  shareOfAll,
} from '../../../data/measures/area-figures.ts';
import { twoWayBounds, twoWayClasses } from '../../../data/measures/two-way-classes.ts';

const unknown = Number.NaN;

const figures: AreaFigures = {
  immigrants: Float64Array.of(100_000, 9000, 0, unknown, 50),
  margin: Float64Array.of(5000, unknown, 20, 10, 60),
  population: Float64Array.of(1_000_000, 90_000, 0, 700, 1000),
  squareMiles: Float64Array.of(500, 10, 40, 30, 1000),
  attorneys: Float64Array.of(12, unknown, 0, 3, 1),
};
const measured = (measure: Parameters<typeof measureAreas>[0]) => [
  ...measureAreas(measure, figures, 90_000),
];

test('a share, a density and a chance are of what is known, and never 0 for want of it', () => {
  expect(measured('immigrants')).toEqual([100_000, 9000, 0, unknown, 50]);
  expect(measured('share')).toEqual([0.1, 0.1, unknown, unknown, 0.05]);
  expect(measured('density')).toEqual([200, 900, 0, unknown, 0.05]);
  const [first, second, third, fourth] = measured('chance');
  expect(first).toBeCloseTo(0.9995, 4);
  expect(second).toBeNaN();
  expect(third).toBe(0);
  expect(fourth).toBeNaN();
});

test('the share of the country leaves out areas of which half is unknown', () => {
  expect(shareOfAll(figures)).toBeCloseTo(109_050 / 1_091_000, 12);
});

test('a margin is wide where the standard error is over 40 % of the figure', () => {
  // 60 / 1.645 of 50 is 73 %; of nothing there is no share, and without a margin nothing is said.
  expect([...findWideMargins(figures)]).toEqual([0, 0, 0, 0, 1]);
});

test('immigrants and attorneys make nine classes, three more without attorneys, and none without immigrants', () => {
  const bounds = twoWayBounds(90_000);
  expect(bounds).toEqual({ immigrants: [10_000, 90_000], attorneys: [1, 10] });
  expect([...twoWayClasses(figures, bounds)]).toEqual([8, 9, 0, -1, 3]);
});
