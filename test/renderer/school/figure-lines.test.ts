import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../data/model/atlas.ts';
import { type Criterion, type CriterionColumns, criteria } from '../../../data/model/criterion.ts';
import type { SchoolFigures } from '../../../data/model/figures.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import type { Question } from '../../../data/model/question.ts';
import { figureLines } from '../../../renderer/school/figure-lines.ts';

const one = (value: number) => Float64Array.of(value);

const atlas: Atlas = {
  datasets: [],
  schools: {
    unitid: ['166638'],
    name: ['University of Massachusetts-Boston'],
    city: ['Boston'],
    state: ['MA'],
    latitude: one(42.31),
    longitude: one(-71.04),
    county: ['25025'],
    level: ['four-year'],
    control: ['public'],
    administrative: Uint8Array.of(0),
    active: Uint8Array.of(1),
    undergraduates: one(12_373),
    partner: Uint8Array.of(1),
  },
  counties: {
    id: ['25025'],
    name: ['Suffolk'],
    state: ['MA'],
    population: one(767_719),
    immigrants: one(221_137),
    margin: one(Number.NaN),
    metro: Int32Array.of(0),
  },
  metros: {
    id: ['14460'],
    name: ['Boston-Cambridge-Newton, MA-NH'],
    type: ['metropolitan'],
    population: one(4_700_000),
    immigrants: one(1_204_000),
    margin: one(Number.NaN),
    counties: Int32Array.of(7),
    countiesWithoutFigure: Int32Array.of(0),
  },
  attorneys: {
    id: [],
    name: [],
    kind: [],
    city: [],
    state: [],
    latitude: new Float64Array(0),
    longitude: new Float64Array(0),
    placedBy: [],
    interest: [],
    pairsLow: new Float64Array(0),
    pairsExpected: new Float64Array(0),
    pairsHigh: new Float64Array(0),
  },
  attorneyCoverage: [],
};

interface Known extends Partial<Omit<SchoolFigures, 'criteria'>> {
  criteria?: Partial<Record<Criterion, number>>;
}

/** What the lines of a question say of a school of which this is known. */
function said(question: Question, known: Known): string[] {
  const unknown = () => one(Number.NaN);
  const columns = Object.fromEntries(
    criteria.map((criterion) => [criterion, one(known.criteria?.[criterion] ?? Number.NaN)]),
  ) as CriterionColumns;
  const figures: SchoolFigures = {
    areaKind: Int8Array.of(1),
    area: Int32Array.of(0),
    immigrants: unknown(),
    margin: unknown(),
    chanceOverBaseline: unknown(),
    countiesWithoutFigure: Int32Array.of(0),
    meanDistanceKm: unknown(),
    bestMeanDistanceKm: unknown(),
    apportioned: Uint8Array.of(1),
    pairsLow: unknown(),
    pairsExpected: unknown(),
    pairsHigh: unknown(),
    exclusion: [''],
    ...known,
    criteria: columns,
  };
  return figureLines(question, { atlas, figures, profile: fiveQuestions, school: 0 }).map((line) =>
    [line.before, line.figure, line.words].filter(Boolean).join(' '),
  );
}

describe('need', () => {
  test('is told by reach, by the area against its baseline, and by centrality', () => {
    const lines = said('need', {
      immigrants: one(1_204_000),
      criteria: { reach: 418_110.6, centrality: 0.8946 },
    });
    expect(lines).toEqual([
      '418,111 immigrants within reach',
      '1.2 million immigrants in Boston-Cambridge-Newton, MA-NH, above the 90,000 baseline; the margin is not known',
      'Centrality 89 of 100, the best place in the area',
    ]);
  });

  test('tells the margin and the chance where they are known', () => {
    const [, area] = said('need', {
      areaKind: Int8Array.of(0),
      immigrants: one(95_000),
      margin: one(6000),
      chanceOverBaseline: one(0.915),
      criteria: { reach: 50_000, centrality: 0.5 },
    });
    expect(area).toBe(
      '95,000 immigrants in Suffolk County, MA, ± 6,000, above the 90,000 baseline; 92 % likely to reach it',
    );
  });

  test('says why it is not known, without a number', () => {
    expect(said('need', { area: Int32Array.of(-1) })).toEqual([
      'No county is known for the place of the school',
    ]);
    expect(said('need', {})).toEqual([
      'No figure of immigrants for Boston-Cambridge-Newton, MA-NH',
    ]);
  });
});

describe('attorneys', () => {
  test('are unknown outside the coverage, never none', () => {
    expect(said('attorneys', {})).toEqual(['No attorney data covers all of Massachusetts yet']);
  });

  test.each([
    [8, 9, 12, 'above the 7 of the first year'],
    [4, 6, 9, 'which may or may not reach the 7 of the first year'],
    [1, 2, 3, 'below the 7 of the first year'],
  ])('with %d to %d to %d pairs are held against the first year', (low, expected, high, place) => {
    const lines = said('attorneys', {
      pairsLow: one(low),
      pairsExpected: one(expected),
      pairsHigh: one(high),
    });
    expect(lines).toEqual([
      `${expected} pairs with attorneys nearby (${low} to ${high}), ${place}`,
    ]);
  });
});

test.each([
  [12_373, '12,373 undergraduates, above the baseline of 4,000 to 5,000'],
  [4500, '4,500 undergraduates, within the baseline of 4,000 to 5,000'],
  [1, '1 undergraduate, below the baseline of 4,000 to 5,000'],
])('%d undergraduates are held against the baseline', (undergraduates, sentence) => {
  expect(said('students', { criteria: { undergraduates } })).toEqual([sentence]);
});

test('home and champion say that nothing is documented until something is', () => {
  expect(said('home', {})).toEqual(['Nothing documented yet']);
  expect(said('champion', {})).toEqual(['Nothing documented yet']);
  expect(said('home', { criteria: { home: 3 } })).toEqual([
    '3 of the 5 features of a home documented',
  ]);
  expect(said('champion', { criteria: { champion: 2 } })).toEqual([
    'A person who can request funding',
  ]);
});
