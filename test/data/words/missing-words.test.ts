import { expect, test } from 'vitest';
import { sayMissingFact } from '../../../data/words/missing-words.ts';

const fact = { question: 'attorneys' as const, fitWorst: 60, fitBest: 90 };

test('a missing fact is told by the ranks that it could lead to', () => {
  expect(sayMissingFact({ ...fact, rankBest: 40, rankWorst: 210 })).toEqual({
    name: 'Attorneys',
    consequence: 'would put it between 40th and 210th',
  });
});

test('a fact that moves nothing says so', () => {
  expect(sayMissingFact({ ...fact, rankBest: 1, rankWorst: 1 }).consequence).toBe(
    'would leave it 1st',
  );
});
