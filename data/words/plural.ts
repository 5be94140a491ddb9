import { formatCount } from './numbers.ts';

/** What is counted, as it stands behind one and behind any other number. */
export type Noun = readonly [one: string, many: string];

/** '1 row', '3,142 rows'; 'child' has 'children'. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${nounFor(count, one, many)}`;
}

/** 'row' of one, else 'rows': for a sentence in which the number stands elsewhere. */
export function nounFor(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** 'a', 'a and b', 'a, b and c' */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
