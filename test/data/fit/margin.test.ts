import { expect, test } from 'vitest';
import {
  chanceAtLeast,
  normalCumulative,
  reliabilityOf,
  sumMargins,
} from '../../../data/fit/margin.ts';

test('the margin of a sum is that of the Census handbook', () => {
  expect(Math.round(sumMargins([1626, 1244, 796], [254, 209, 187]))).toBe(378);
});

test('of the margins of zero estimates only the largest counts', () => {
  expect(sumMargins([0, 0, 25], [8, 12, 40])).toBeCloseTo(Math.hypot(12, 40), 12);
});

test('a part without a margin makes the margin of the sum unknown', () => {
  expect(sumMargins([10, 20], [3, Number.NaN])).toBeNaN();
  expect(sumMargins([0, 20], [Number.NaN, 3])).toBeNaN();
});

test('95,000 ± 6,000 immigrants are 90,000 or more with a chance of 0.915', () => {
  expect(chanceAtLeast(90_000, 95_000, 6000)).toBeCloseTo(0.915, 3);
});

test('without a margin there is no chance to tell, and with a margin of 0 the estimate decides', () => {
  expect(chanceAtLeast(90_000, 95_000, Number.NaN)).toBeNaN();
  expect(chanceAtLeast(90_000, 90_000, 0)).toBe(1);
  expect(chanceAtLeast(90_000, 89_999, 0)).toBe(0);
});

test('the normal distribution has the values of the tables', () => {
  for (const [z, share] of [
    [0, 0.5],
    [1, 0.841_344_746],
    [-1.96, 0.024_997_895],
    [2.575_829, 0.995],
    [-4, 3.167e-5],
  ]) {
    expect(Math.abs(normalCumulative(z) - share)).toBeLessThan(1.5e-7);
  }
});

test('reliability follows the coefficient of variation', () => {
  expect(reliabilityOf(1000, 197)).toBe('high');
  expect(reliabilityOf(1000, 200)).toBe('medium');
  expect(reliabilityOf(1000, 660)).toBe('low');
  expect(reliabilityOf(1000, Number.NaN)).toBe('unknown');
});
