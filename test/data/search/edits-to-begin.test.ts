import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsToBegin } from '../../../data/search/edits-to-begin.ts';

/** The definition itself, without a band or an early end. */
function bySlowTable(typed: string, word: string): number {
  const table = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: word.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= typed.length; i++) {
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      table[i][j] = Math.min(
        table[i - 1][j - 1] + (same ? 0 : 1),
        table[i - 1][j] + 1,
        table[i][j - 1] + 1,
      );
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
      }
    }
  }
  return Math.min(...table[typed.length]);
}

test('counts as few edits as the whole table does, up to the most that is asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (typed, whole, most) => {
      expect(editsToBegin(typed, whole, most)).toBe(Math.min(most + 1, bySlowTable(typed, whole)));
    }),
    { numRuns: 3000 },
  );
});

test('a word still being typed needs no edit', () => {
  expect(editsToBegin('worces', 'worcester', 2)).toBe(0);
  expect(editsToBegin('wocrse', 'worcester', 2)).toBe(2);
  expect(editsToBegin('worcse', 'worcester', 2)).toBe(1);
});
