import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints, reachOf, stackUp } from '../../../renderer/chart/waterfall.ts';

describe('stacking up', () => {
  test('each part begins where the one before it ended', () => {
    expect(stackUp(50, [21.4, -3.2, 10])).toMatchObject([
      { from: 50, to: 71.4 },
      { from: 71.4, to: 68.2 },
      { from: 68.2, to: 78.2 },
    ]);
  });

  test('whole numbers add up to the rounded end, where rounding each alone would not', () => {
    // 50 + 10.4 + 10.4 + 10.4 = 81.2; rounded alone the parts would make 80.
    expect(stackUp(50, [10.4, 10.4, 10.4]).map(({ shown }) => shown)).toEqual([11, 10, 10]);
  });

  test('for any parts the whole numbers add up, and none is a point away from its part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (parts) => {
          const steps = stackUp(50, parts);
          const end = steps[steps.length - 1].to;
          const sum = steps.reduce((total, { shown }) => total + shown, 50);
          // A half may round either way, by the last bit of a sum.
          expect(Math.abs(sum - end)).toBeLessThanOrEqual(0.5 + 1e-9);
          steps.forEach(({ shown }, i) => {
            expect(Math.abs(shown - parts[i])).toBeLessThan(1 + 1e-9);
            expect(Object.is(shown, -0)).toBe(false);
          });
        },
      ),
    );
  });
});

test('the scale holds every total, and small changes stay small on it', () => {
  expect(reachOf(50, stackUp(50, [40, -60]))).toEqual([30, 90]);
  expect(reachOf(50, stackUp(50, [2]))).toEqual([41, 61]);
});

test.each([
  [21, '+21'],
  [-4, '−4'],
  [0, '0'],
])('%d points are written %s', (points, written) => {
  expect(formatPoints(points)).toBe(written);
});
