import { expect, test } from 'vitest';
import { findEntries } from '../../../data/search/find-entries.ts';
import { buildSearchIndex } from '../../../data/search/search-index.ts';

const names = [
  ['Boston', 'MA Massachusetts', 0.8],
  ['Boston University', 'Boston MA Massachusetts', 0.9],
  ['University of Massachusetts-Boston', 'Boston MA Massachusetts', 0.9],
  ['University of California-Los Angeles', 'Los Angeles CA California', 0.9],
  ['University of Maine', 'Orono ME Maine', 0.7],
  ['Suffolk County', 'MA Massachusetts', 0.8],
  ['Suffolk County', 'NY New York', 0.9],
  ['Universidad Adventista de las Antillas', 'Mayagüez PR Puerto Rico', 0.5],
  ['Universidad de Mayagüez', 'Mayagüez PR Puerto Rico', 0.2],
] as const;
const index = buildSearchIndex(
  names.map(([title, context, weight]) => ({ title, context, weight })),
);
const found = (typed: string) => findEntries(index, typed, 10).map((entry) => names[entry][0]);

test('the name that was typed stands before the names that have more beside it', () => {
  expect(found('boston')[0]).toBe('Boston');
  expect(found('boston u')[0]).toBe('Boston University');
});

test('the beginning of a word is enough, in any order of the words', () => {
  expect(found('bos mass univ')).toContain('University of Massachusetts-Boston');
});

test.each([
  ['bostno', 'Boston'],
  ['botson', 'Boston'],
  ['bosston', 'Boston'],
  ['bsoton', 'Boston'],
  ['univeristy of californai', 'University of California-Los Angeles'],
  ['masachusets boston', 'University of Massachusetts-Boston'],
])('"%s" is understood', (typed, name) => {
  expect(found(typed)).toContain(name);
});

test('what is spelt right stands before what is only near to it', () => {
  const near = buildSearchIndex(
    ['Maine', 'Marine', 'Maline'].map((title) => ({ title, context: '', weight: 0 })),
  );
  expect(findEntries(near, 'marine', 10)[0]).toBe(1);
  expect(findEntries(near, 'maine', 10)[0]).toBe(0);
});

test('short words and numbers are taken as they are typed', () => {
  expect(found('bst')).toEqual([]);
  const codes = buildSearchIndex([{ title: 'A', context: '166638', weight: 0 }]);
  expect(findEntries(codes, '166638', 10)).toEqual([0]);
  expect(findEntries(codes, '166639', 10)).toEqual([]);
});

test('every word typed has to be there', () => {
  expect(found('suffolk ny')).toEqual(['Suffolk County']);
  expect(found('suffolk texas')).toEqual([]);
});

test('the initials and the names that everybody says lead to a school', () => {
  expect(found('ucla')[0]).toBe('University of California-Los Angeles');
  expect(found('umass boston')[0]).toBe('University of Massachusetts-Boston');
});

test('accents are nobody’s trouble, and of two alike the greater stands first', () => {
  expect(found('mayaguez')).toContain('Universidad Adventista de las Antillas');
  expect(findEntries(index, 'suffolk county', 10)[0]).toBe(6);
});

test('without a word nothing is found, and never more than was asked for', () => {
  expect(found('  ')).toEqual([]);
  expect(findEntries(index, 'uni', 2)).toHaveLength(2);
});
