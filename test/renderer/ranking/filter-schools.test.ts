import { describe, expect, test } from 'vitest';
import { newCandidate } from '../../../data/model/candidate.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import type { SchoolColumns } from '../../../data/model/school.ts';
import {
  type Filters,
  type FilterSubject,
  filterSchools,
  isFiltered,
  noFilters,
  searchSchools,
  searchTexts,
} from '../../../renderer/ranking/filter-schools.ts';
import { smallAtlas, smallFigures } from '../map/small-atlas.ts';

const schools: SchoolColumns = {
  unitid: ['166638', '217156', '243601', '115001'],
  name: [
    'University of Massachusetts-Boston',
    'Brown University',
    'Universidad del Este (Mayagüez)',
    'Cañada College',
  ],
  city: ['Boston', 'Providence', 'Carolina', 'Redwood City'],
  state: ['MA', 'RI', 'PR', 'CA'],
  latitude: new Float64Array(4),
  longitude: new Float64Array(4),
  county: ['25025', '44007', '72031', '06081'],
  level: ['four-year', 'four-year', 'four-year', 'two-year'],
  control: ['public', 'private nonprofit', 'private nonprofit', 'public'],
  administrative: new Uint8Array(4),
  active: new Uint8Array(4).fill(1),
  undergraduates: Float64Array.from([12_373, 7741, Number.NaN, 5000]),
  partner: Uint8Array.from([1, 1, 0, 0]),
};
const texts = searchTexts(schools);

/** The first by its metro of 2.3 million, the next two by a county of 814,000, the last by none. */
const figures = smallFigures();
figures.immigrants.set([534_137, 94_148, 94_148, Number.NaN]);
figures.chanceOverBaseline.set([1, 0.95, 0.5, Number.NaN]);
figures.criteria.undergraduates.set(schools.undergraduates);
const subject: FilterSubject = {
  atlas: { ...smallAtlas(), schools },
  figures,
  profile: fiveQuestions,
  fit: { completeness: Float64Array.of(0.7, 0.5, 0.2, 0) },
  ranking: { standing: Uint8Array.of(0, 0, 2, 1) },
  candidates: [
    { ...newCandidate('217156', 1), stage: 'talks' },
    { ...newCandidate('243601', 2), setAside: true },
  ],
  listed: new Set(['217156']),
};
const found = (filters: Partial<Filters>) => [
  ...filterSchools(subject, texts, { ...noFilters, ...filters }),
];

describe('a search', () => {
  test('finds words of name, city, state and UNITID in any order and case', () => {
    expect(found({ search: 'PROVIDENCE brown' })).toEqual([0, 1, 0, 0]);
    expect(found({ search: '166638' })).toEqual([1, 0, 0, 0]);
    expect(found({ search: 'redwood ca' })).toEqual([0, 0, 0, 1]);
  });

  test('does not mind accents and punctuation, in the name or in the search', () => {
    expect(found({ search: 'mayaguez' })).toEqual([0, 0, 1, 0]);
    expect(found({ search: 'canada' })).toEqual([0, 0, 0, 1]);
    expect(found({ search: 'massachusetts-boston' })).toEqual([1, 0, 0, 0]);
  });

  test('knows the names that everybody says', () => {
    expect([...searchSchools(texts, 'UMass Boston')]).toEqual([1, 0, 0, 0]);
  });

  test('of blanks is no search', () => {
    expect(found({ search: '  ' })).toEqual([1, 1, 1, 1]);
    expect(isFiltered({ ...noFilters, search: '  ' })).toBe(false);
  });
});

test('bounds of undergraduates include the numbers themselves and leave out the unknown', () => {
  expect(found({ minimumUndergraduates: 5000 })).toEqual([1, 1, 0, 1]);
  expect(found({ minimumUndergraduates: 0 })).toEqual([1, 1, 0, 1]);
  expect(found({ maximumUndergraduates: 7741 })).toEqual([0, 1, 0, 1]);
  expect(found({ minimumUndergraduates: 5001, maximumUndergraduates: 8000 })).toEqual([0, 1, 0, 0]);
  expect(isFiltered({ ...noFilters, minimumUndergraduates: 0 })).toBe(true);
});

test('values of one kind widen the choice, filters of different kinds narrow it', () => {
  expect(found({ states: ['MA', 'CA'] })).toEqual([1, 0, 0, 1]);
  expect(found({ states: ['MA', 'CA'], levels: ['four-year'] })).toEqual([1, 0, 0, 0]);
  expect(found({ states: ['MA'], minimumUndergraduates: 20_000 })).toEqual([0, 0, 0, 0]);
  expect(found({ states: ['MA'], search: 'university' })).toEqual([1, 0, 0, 0]);
});

test('regions hold their states, and what belongs to no state has a choice of its own', () => {
  expect(found({ regions: ['Northeast'] })).toEqual([1, 1, 0, 0]);
  expect(found({ regions: ['West', 'Outside the states'] })).toEqual([0, 0, 1, 1]);
});

test('the size of an area goes by its population, and a school without an area has none', () => {
  expect(found({ areaSizes: [1_000_000] })).toEqual([1, 0, 0, 0]);
  expect(found({ areaSizes: [250_000] })).toEqual([0, 1, 1, 0]);
  expect(found({ areaSizes: [0, 100_000, 250_000, 1_000_000, 5_000_000] })).toEqual([1, 1, 1, 0]);
});

test('baselines are asked for by question and by number; borderline does not meet', () => {
  expect(found({ meets: ['need'] })).toEqual([1, 1, 0, 0]);
  expect(found({ meets: ['need', 'attorneys'] })).toEqual([0, 0, 0, 0]);
  expect(found({ baselinesMet: 2 })).toEqual([1, 1, 0, 0]);
  expect(found({ baselinesMet: 1 })).toEqual([1, 1, 0, 1]);
});

test('completeness, standing, stage and shortlist pass what they name', () => {
  expect(found({ completeness: 0.5 })).toEqual([1, 1, 0, 0]);
  expect(found({ standings: ['apart', 'excluded'] })).toEqual([0, 0, 1, 1]);
  expect(found({ candidacies: ['talks'] })).toEqual([0, 1, 0, 0]);
  expect(found({ candidacies: ['set aside', 'not a candidate'] })).toEqual([1, 0, 1, 1]);
  expect(found({ shortlisted: true })).toEqual([0, 1, 0, 0]);
});

test('what was drawn on the map holds with the rest, and an empty drawing lets none pass', () => {
  expect(found({ drawn: new Set([0, 3]) })).toEqual([1, 0, 0, 1]);
  expect(found({ drawn: new Set([0, 3]), states: ['CA'] })).toEqual([0, 0, 0, 1]);
  expect(found({ drawn: new Set() })).toEqual([0, 0, 0, 0]);
});
