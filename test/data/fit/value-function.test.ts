import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueAt } from '../../../data/fit/value-function.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';

const { reach, undergraduates } = fiveQuestions.valueFunctions;

test('values lie on straight lines between the knots', () => {
  expect(valueAt(50_000, reach)).toBe(50);
  expect(valueAt(75_000, reach)).toBe(60);
  expect(valueAt(4734, undergraduates)).toBeCloseTo(71.01, 10);
});

test('values are level outside the knots', () => {
  expect(valueAt(-5, reach)).toBe(0);
  expect(valueAt(9_000_000, reach)).toBe(100);
});

test('an unknown figure has an unknown value', () => {
  expect(valueAt(Number.NaN, reach)).toBeNaN();
});

test('a greater figure is never worth less', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 2e6, noNaN: true }),
      fc.double({ min: 0, max: 2e6, noNaN: true }),
      (a, b) => {
        expect(valueAt(Math.max(a, b), reach)).toBeGreaterThanOrEqual(
          valueAt(Math.min(a, b), reach),
        );
      },
    ),
  );
});
