import { expect, test } from 'vitest';
import { sayLikeness } from '../../../data/words/likeness-words.ts';

test('what is alike stands before what differs', () => {
  expect(sayLikeness({ alike: ['centrality', 'undergraduates'], differs: ['reach'] })).toBe(
    'Alike in centrality and undergraduates; differs in immigrants within reach',
  );
});

test('a school can be near without being alike or different in anything', () => {
  expect(sayLikeness({ alike: [], differs: [] })).toBe('Near in all, close in none');
  expect(sayLikeness({ alike: [], differs: ['pairs'] })).toBe('Differs in attorney supply');
});
