import { expect, test } from 'vitest';
import { askWhy, formatTenths, tenths } from '../../../renderer/compare/question-of-order.ts';

test('the question names the order that there is', () => {
  expect(askWhy('A', 'B', 80, 70)).toBe('Why is A above B?');
  expect(askWhy('A', 'B', 70, 80)).toBe('Why is A below B?');
  expect(askWhy('A', 'B', 70.02, 70)).toBe('Why are A and B level?');
  expect(askWhy('A', 'B', Number.NaN, 70)).toBe('A and B');
});

test('tenths of points add up to the gap as it is shown', () => {
  const shown = tenths([2.34, 1.33, 0.33]);
  expect(shown).toEqual([2.4, 1.3, 0.3]);
  expect(shown.reduce((sum, points) => sum + points, 0)).toBeCloseTo(4);
});

test.each([
  [4.1, '+4.1'],
  [-0.3, '−0.3'],
  [0, '0.0'],
])('%d is written %s', (points, written) => {
  expect(formatTenths(points)).toBe(written);
});
