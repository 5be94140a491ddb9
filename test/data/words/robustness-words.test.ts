import { expect, test } from 'vitest';
import { sayRankInterval, sayTopShare } from '../../../data/words/robustness-words.ts';

test('an interval of ranks is said with how sure it is', () => {
  expect(sayRankInterval(3, 14)).toBe('between 3rd and 14th in 9 of 10 cases');
  expect(sayRankInterval(1, 1)).toBe('1st in 9 of 10 cases');
});

test.each([
  [0.87, 10, 'in the top 10 in 87 % of cases'],
  [0, 10, 'never in the top 10'],
  [1, 10, 'always in the top 10'],
  [0.999, 10, 'in the top 10 in 99 % of cases'],
  [0.2, 1, 'first in 20 % of cases'],
])('a share of %d in the top %d', (share, top, sentence) => {
  expect(sayTopShare(share, top)).toBe(sentence);
});
