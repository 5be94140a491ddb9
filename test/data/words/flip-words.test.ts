import { expect, test } from 'vitest';
import { sayFlips } from '../../../data/words/flip-words.ts';

test.each<[number[], number, string | null]>([
  [[0.463], 0.3, 'At Need 47 and above they change places'],
  [[0.127], 0.3, 'At Need 12 and below they change places'],
  [[0.4, 0.7], 0.3, 'At Need 40 to 70 they change places'],
  [[0.2, 0.7], 0.3, 'At Need 20 and below, and 70 and above they change places'],
  [[], 0.3, null],
  [[0, 1], 0.3, null],
])('with the order turning at %j and a weight of %d', (flips, weight, sentence) => {
  expect(sayFlips('need', flips, weight)).toBe(sentence);
});

test('a stretch in which no whole weight lies is not worth a word', () => {
  expect(sayFlips('need', [0.412, 0.418], 0.3)).toBeNull();
});

test('where they are level at the very end of the scale it is named alone', () => {
  expect(sayFlips('home', [0.995], 0.15)).toBe('At Home 100 they change places');
});
