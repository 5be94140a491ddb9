import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDecimal,
  formatOrdinal,
  formatPairs,
  formatPeople,
  formatScore,
  formatShare,
  formatShort,
} from '../../../renderer/ui/format.ts';

test('counts have separators in details and a short form in cells', () => {
  expect(formatCount(94_148)).toBe('94,148');
  expect(formatShort(94_148)).toBe('94k');
  expect(formatShort(1_204_000)).toBe('1.2M');
});

test('people are counted out up to a million and told in millions from there', () => {
  expect(formatPeople(835_760)).toBe('835,760');
  expect(formatPeople(5_732_410)).toBe('5.7 million');
  expect(formatPeople(999_999)).toBe('1.0 million');
});

test('what is not known is a dash in every form, never a number', () => {
  const forms = [
    formatCount,
    formatShort,
    formatPeople,
    formatScore,
    formatShare,
    formatDecimal,
    formatPairs,
  ];
  expect(forms.map((form) => form(Number.NaN))).toEqual(forms.map(() => '–'));
});

test('ordinals end as they are spoken', () => {
  const spoken = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 2310].map(formatOrdinal);
  expect(spoken).toEqual('1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th 2,310th'.split(' '));
});

describe('a share in percent', () => {
  test('is 100 only when nothing is missing and 0 only when there is nothing', () => {
    expect([0, 0.001, 0.5, 0.704, 0.999, 1].map(formatShare)).toEqual([
      '0 %',
      '1 %',
      '50 %',
      '70 %',
      '99 %',
      '100 %',
    ]);
  });
});

test('small numbers of pairs keep a decimal, whole and large ones do not', () => {
  expect([0.84, 1.5, 2, 9.96, 18.7].map(formatPairs)).toEqual(['0.8', '1.5', '2', '10', '19']);
});
