import { expect, test } from 'vitest';
import type { Criterion } from '../../../data/model/criterion.ts';
import { sayGoalStep } from '../../../data/words/goal-words.ts';

const unknown = Number.NaN;

test.each<[Criterion, number, number, string]>([
  ['reach', 418_111, 435_600, '18,000 more immigrants within reach (436,111)'],
  ['reach', unknown, 52_300, '53,000 immigrants within reach, which are not known today'],
  ['reach', 100, 103, '3 more immigrants within reach (103)'],
  ['centrality', 0.8946, 0.951, 'a centrality of 96 instead of 89'],
  ['pairs', 1.6, 7, '5.4 more pairs with attorneys nearby (7)'],
  ['pairs', unknown, 7.02, '7.1 pairs with attorneys nearby, which are not known today'],
  ['undergraduates', 4000, 5210, '1,300 more undergraduates (5,300)'],
  ['home', unknown, 3.2, '4 of the 5 features of a home documented, which is not known today'],
  ['home', 2, 3, '3 of the 5 features of a home documented instead of 2'],
  ['champion', unknown, 1.4, 'a champion who can request funding'],
  ['champion', 2, 2.1, 'a champion with funding of their own'],
])('%s from %d to %d', (criterion, from, to, sentence) => {
  expect(sayGoalStep({ criterion, from, to, rise: 1 })).toBe(sentence);
});
