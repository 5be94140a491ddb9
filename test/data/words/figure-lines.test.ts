import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../data/model/atlas.ts';
import { type Criterion, type CriterionColumns, criteria } from '../../../data/model/criterion.ts';
import type { SchoolFigures } from '../../../data/model/figures.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import type { Question } from '../../../data/model/question.ts';
import { figureLines } from '../../../data/words/figure-lines.ts';

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
  coverage?: string[];
}

/** What the lines of a question say of a school of which this is known. */
function said(question: Question, { coverage = [], ...known }: Known): string[] {
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
    pairsOfAnswers: Float64Array.of(0),
    answersWithinReach: Int32Array.of(0),
    exclusion: [''],
    ...known,
    criteria: columns,
  };
  return figureLines(question, {
    atlas: { ...atlas, attorneyCoverage: coverage },
    figures,
    profile: fiveQuestions,
    school: 0,
  }).map((line) =>
    [line.before, line.figure, line.words].filter(Boolean).join(' ').replace(' ;', ';'),
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
      'Centrality 89; the best place in the area would be 100',
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
      '95,000 ± 6,000 (90 %) immigrants in Suffolk County, MA, above the 90,000 baseline with a chance of 92 %; reliability high',
    );
  });

  test('below the baseline the chance is that of lying below, and a small count is less reliable', () => {
    const [, area] = said('need', {
      areaKind: Int8Array.of(0),
      immigrants: one(1000),
      margin: one(500),
      chanceOverBaseline: one(0),
      criteria: { reach: 900, centrality: 0.5 },
    });
    expect(area).toBe(
      '1,000 ± 500 (90 %) immigrants in Suffolk County, MA, below the 90,000 baseline with a chance of 100 %; reliability medium',
    );
  });

  test('says that a sum over counties without a figure is a least number', () => {
    const [, area] = said('need', {
      immigrants: one(80_000),
      countiesWithoutFigure: Int32Array.of(2),
      criteria: { reach: 50_000, centrality: 1 },
    });
    expect(area).toContain('not known; a least number, since 2 counties have no figure');
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

  test('outside the coverage are told by the answers of contacts, first as too few to tell', () => {
    const some = { answersWithinReach: Int32Array.of(2), pairsOfAnswers: one(4.5) };
    expect(said('attorneys', some)).toEqual([
      'No attorney data covers all of Massachusetts yet; 2 contacts have answered for 4.5 of the 7 pairs of the first year',
    ]);
    const known = { pairsLow: one(8), pairsExpected: one(8), pairsHigh: one(8) };
    expect(said('attorneys', { ...some, ...known })).toEqual([
      '8 pairs with attorneys nearby; 7 needed in the first year, 19 to grow; a least number, by the answers of 2 contacts alone, since no attorney data covers all of Massachusetts',
    ]);
  });

  test('say how many contacts have answered', () => {
    const lines = said('attorneys', {
      answersWithinReach: Int32Array.of(1),
      pairsLow: one(8),
      pairsExpected: one(8),
      pairsHigh: one(8),
      coverage: ['MA'],
    });
    expect(lines).toEqual([
      '8 pairs with attorneys nearby; 7 needed in the first year, 19 to grow; with the answer of 1 contact',
    ]);
  });

  test('are a range in pairs, with what is expected and what is needed', () => {
    const lines = said('attorneys', {
      pairsLow: one(1.08),
      pairsExpected: one(1.62),
      pairsHigh: one(4.31),
    });
    expect(lines).toEqual([
      '1.1 to 4.3 pairs with attorneys nearby, 1.6 expected; 7 needed in the first year, 19 to grow',
    ]);
  });

  test('are one number where every answer is known', () => {
    const lines = said('attorneys', {
      pairsLow: one(8),
      pairsExpected: one(8),
      pairsHigh: one(8),
    });
    expect(lines).toEqual([
      '8 pairs with attorneys nearby; 7 needed in the first year, 19 to grow',
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
