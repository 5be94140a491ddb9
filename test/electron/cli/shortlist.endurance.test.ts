import { beforeAll, describe, expect, it } from 'vitest';
import { shortlistSchema } from '../../../data/model/shortlist.ts';
import { commandLine } from './command-line.ts';

const { atlas, resultOf, refusalOf } = commandLine();

beforeAll(() => {
  expect(atlas('rank', '--top', '1').status).toBe(0);
});

const shown = (...args: string[]) =>
  shortlistSchema.parse(JSON.parse(resultOf('shortlist', 'show', '--format', 'json', ...args)));

describe('atlas shortlist', () => {
  it('makes one with the first schools, by city, and says how much is on it', () => {
    expect(resultOf('shortlist', 'list')).toBe(
      'No shortlist yet; “shortlist add UNITID” makes one.\n',
    );
    expect(resultOf('shortlist', 'add', '166638', '168430', '167358')).toMatch(
      /^“Candidates”: 2 cities, 3 schools, of [\d,]+ ranked\.$/m,
    );
    const { name, cities } = shown();
    expect(name).toBe('Candidates');
    expect(cities.map(({ id, schools }) => [id, schools])).toEqual([
      ['14460', ['166638', '167358']],
      ['49340', ['168430']],
    ]);
  });

  it('shows the cities in their order with rank and fit', () => {
    const [scope, head, ...lines] = resultOf('shortlist', 'show').trimEnd().split('\n');
    expect(scope).toMatch(/^“Candidates”, by fit: 2 cities, 3 schools, of [\d,]+ ranked$/);
    expect(head).toMatch(/^# +City +Status +School +UNITID +Rank +Fit$/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^1 +Boston.* considering +University of Mass.* 166638 +\d+ +\d+$/);
  });

  it('changes another by its name, and leaves the one in use in use', () => {
    resultOf('shortlist', 'new', ' West ');
    expect(shown().name).toBe('West');
    resultOf('shortlist', 'remove', '168430', '--name', 'Candidates');
    expect(shown('--name', 'Candidates').cities).toHaveLength(1);
    expect(shown().name).toBe('West');
    resultOf('shortlist', 'use', 'Candidates');
    expect(shown().name).toBe('Candidates');
    expect(resultOf('shortlist', 'list')).toMatch(/^● +Candidates +1 +2 +by fit$/m);
  });

  it('does all that it is asked or nothing', () => {
    const before = shown();
    const { status, sentence } = refusalOf('shortlist', 'add', '217156', '999999');
    expect([status, sentence]).toEqual([1, 'There is no school 999999 in this workspace.']);
    expect(shown()).toEqual(before);
  });

  it.each([
    [['frob'], 2, /it is list, show, new, use, add or remove\.$/],
    [['add'], 2, /is called so: shortlist add UNITID…/],
    [['add', 'Brown'], 2, /^"Brown" is no UNITID, which has six digits\.$/],
    [['new', ' '], 2, /is called so: shortlist new NAME/],
    [['new', 'Candidates'], 1, /^There is a shortlist “Candidates” already/],
    [['use', 'East'], 1, /there are “Candidates” and “West”\.$/],
    [['remove', '217156'], 1, /^Brown University \(217156\) is not on the shortlist/],
  ])('refuses %j with a sentence', (args, expected, sentence) => {
    const refusal = refusalOf('shortlist', ...(args as string[]));
    expect(refusal.status).toBe(expected);
    expect(refusal.sentence).toMatch(sentence as RegExp);
  });
});
