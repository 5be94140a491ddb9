import { expect, test } from 'vitest';
import { readNumber } from '../../../renderer/ui/read-number.ts';

test.each([
  ['25,000', 25_000],
  ['25 000', 25_000],
  ['25k', 25_000],
  ['1.2M', 1_200_000],
  ['75 %', 75],
  ['.5', 0.5],
  ['-3', -3],
  ['12.', 12],
])('%s is read as a number', (text, number) => {
  expect(readNumber(text)).toBeCloseTo(number, 9);
});

test.each(['', 'many', '1.2.3', '10-20', 'k', '1e5', 'NaN'])('"%s" is no number', (text) => {
  expect(readNumber(text)).toBeNull();
});
