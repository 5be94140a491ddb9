import { expect, test } from 'vitest';
import { filterChips, sayAreaSize } from '../../../renderer/ranking/filter-chips.ts';
import { type Filters, isFiltered, noFilters } from '../../../renderer/ranking/filter-schools.ts';

const set: Filters = {
  search: 'state',
  regions: ['South', 'West'],
  states: ['TX', 'NM', 'AZ'],
  areaSizes: [1_000_000, 250_000],
  minimumUndergraduates: 4000,
  maximumUndergraduates: 20_000,
  controls: ['public'],
  levels: ['four-year'],
  meets: ['need', 'students'],
  baselinesMet: 3,
  completeness: 0.5,
  standings: ['ranked', 'apart'],
  candidacies: ['talks'],
  shortlisted: true,
  drawn: new Set([1, 2]),
};

test('each filter but the search is a chip in few words', () => {
  expect(filterChips(set).map(({ label }) => label)).toEqual([
    '2 in the drawn area',
    'South or West',
    '3 states',
    'Area of 250,000 to 1 million or 1 to 5 million',
    '4,000 undergraduates or more',
    '20,000 undergraduates at most',
    'Public',
    'Four years',
    'Meets Need and Students',
    '3 of 5 baselines met or more',
    '50 % known or more',
    'Ranked or Apart',
    'Talks',
    'On the shortlist',
  ]);
});

test('a chip takes its own filter away and no other, and all of them leave none', () => {
  for (const { kind, without } of filterChips(set)) {
    expect(filterChips({ ...set, ...without }).map((chip) => chip.kind)).not.toContain(kind);
    expect(filterChips({ ...set, ...without })).toHaveLength(13);
  }
  const taken = Object.assign({}, ...filterChips(set).map(({ without }) => without));
  expect(isFiltered({ ...set, ...taken, search: '' })).toBe(false);
  expect(filterChips(noFilters)).toEqual([]);
});

test('sizes of areas are said from one end to the other', () => {
  expect(([0, 100_000, 250_000, 1_000_000, 5_000_000] as const).map(sayAreaSize)).toEqual([
    'under 100,000',
    '100,000 to 250,000',
    '250,000 to 1 million',
    '1 to 5 million',
    '5 million or more',
  ]);
});
