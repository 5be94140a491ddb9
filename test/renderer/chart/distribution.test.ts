import { expect, test } from 'vitest';
import { layOutBars } from '../../../renderer/chart/bar-layout.ts';
import { binFigures, linearScale, logScale } from '../../../renderer/chart/distribution.ts';

test('a scale runs from 0 to 1 and holds what lies beyond at its ends', () => {
  const log = logScale(10, 100_000);
  expect([1, 10, 100_000, 1e9].map(log)).toEqual([0, 0, 1, 1]);
  expect(log(1000)).toBeCloseTo(0.5, 12);
  expect(log(0)).toBe(0);
  expect([-1, 0, 15, 30, 40].map(linearScale(0, 30))).toEqual([0, 0, 0.5, 1, 1]);
});

test('bins hold shares of the fullest one and count neither the unknown nor the excluded', () => {
  const figures = Float64Array.from([1, 2, 3, 9, Number.NaN, 9]);
  const heights = binFigures(figures, (position) => position !== 5, linearScale(0, 10), 2);
  expect([...heights]).toEqual([1, 1 / 3]);
});

test('no known figure gives empty bins, not an error', () => {
  const unknown = new Float64Array(3).fill(Number.NaN);
  expect([...binFigures(unknown, () => true, linearScale(0, 1), 2)]).toEqual([0, 0]);
});

test('the bars of the questions are as wide as the weights and fill the cell', () => {
  const weights = { need: 50, attorneys: 25, students: 25, home: 0, champion: 0 };
  expect(layOutBars(weights, 42, 1)).toEqual([
    { question: 'need', x: 0, width: 20 },
    { question: 'attorneys', x: 21, width: 10 },
    { question: 'students', x: 32, width: 10 },
  ]);
});
