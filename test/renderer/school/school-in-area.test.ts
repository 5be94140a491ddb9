import { beforeAll, describe, expect, test } from 'vitest';
import { measureSchools } from '../../../data/fit/measure.ts';
import { rankSchools, tieOrder } from '../../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import {
  figuresInArea,
  rankChange,
  rankInArea,
  scoreInArea,
} from '../../../renderer/school/school-in-area.ts';
import type { Ranked } from '../../../renderer/state/ranking-store.ts';
import { makeCountry } from '../../data/fit/small-country.ts';

/** Ash (300,000 immigrants) and Birch (20,000) make one metro; a school in each, and one far away. */
const country = makeCountry(
  {
    immigrants: [300_000, 20_000, 5000, 21_500],
    tracts: [
      ...[42.3, 42.35, 42.4].map((latitude) => place(0, latitude, -71)),
      ...[42.1, 42.12, 42.14].map((latitude) => place(1, latitude, -71.1)),
      ...[41.2, 41.22, 41.24].map((latitude) => place(3, latitude, -70.2)),
    ],
  },
  [
    { unitid: 100_001, latitude: 42.35, longitude: -71, county: 0, undergraduates: 9000 },
    { unitid: 100_002, latitude: 42.12, longitude: -71.1, county: 1, undergraduates: 9000 },
    { unitid: 100_003, latitude: 41.22, longitude: -70.2, county: 3, undergraduates: 9000 },
  ],
);
const inBirch = 1;
const farAway = 2;

function place(county: number, latitude: number, longitude: number) {
  return { county, latitude, longitude, population: 1000 };
}

function rankedUnder(profile: Profile): Ranked {
  const { atlas, demand } = country;
  const figures = measureSchools(atlas, demand, profile);
  const ties = tieOrder(figures, atlas.schools);
  const scores = scoreQuestions(figures.criteria, profile);
  const fit = scoreFit(scores, profile);
  const ranking = rankSchools(fit, figures, ties, profile);
  return { atlas, profile, figures, ties, scores, fit, ranking };
}

const measured = (profile: Profile) => measureSchools(country.atlas, country.demand, profile);

describe('a school judged by another area', () => {
  let ranked: Ranked;
  beforeAll(() => {
    ranked = rankedUnder(fiveQuestions);
  });

  test('has the figures, fit and rank that choosing the area by hand gives it', () => {
    const byCounty = measured({ ...fiveQuestions, areaMode: 'county' });
    const mixed = figuresInArea(ranked.figures, byCounty, inBirch);
    if (mixed === null) throw new Error('The school lies in a county');
    const told = rankInArea(ranked, scoreInArea(ranked, mixed), 'county', inBirch);
    const byHand = rankedUnder({
      ...fiveQuestions,
      areasByHand: { 100002: { kind: 'county', id: '25003' } },
    });
    expect(told).toEqual({
      kind: 'county',
      area: { kind: 'county', id: '25003', name: 'Birch, MA' },
      immigrants: 20_000,
      reach: byHand.figures.criteria.reach[inBirch],
      centrality: byHand.figures.criteria.centrality[inBirch],
      need: byHand.scores.questions.need[inBirch],
      status: 'below',
      fit: byHand.fit.fit[inBirch],
      rank: byHand.ranking.rank[inBirch],
    });
    expect(byHand.ranking.rank[inBirch]).not.toBe(ranked.ranking.rank[inBirch]);
  });

  test('leaves the other schools and the figures on screen as they are', () => {
    const before = ranked.figures.criteria.reach.slice();
    const byCounty = measured({ ...fiveQuestions, areaMode: 'county' });
    const mixed = figuresInArea(ranked.figures, byCounty, inBirch);
    expect(ranked.figures.criteria.reach).toEqual(before);
    expect(mixed?.criteria.reach[0]).toBe(before[0]);
    expect(mixed?.criteria.undergraduates).toBe(ranked.figures.criteria.undergraduates);
  });

  test('is nothing where it lies in no such area', () => {
    const byMetro = measured({ ...fiveQuestions, areaMode: 'metro' });
    expect(figuresInArea(ranked.figures, byMetro, farAway)).toBeNull();
  });
});

test.each([
  [247, 116, 'By metro 131 places higher than by county.'],
  [4, 5, 'By county one place higher than by metro.'],
  [7, 7, 'The same rank by either.'],
  [0, 7, 'Ranked by metro only.'],
  [7, 0, 'Ranked by county only.'],
  [0, 0, 'Without a rank by either.'],
])('%dth by county and %dth by metro', (county, metro, sentence) => {
  expect(rankChange({ rank: county }, { rank: metro })).toBe(sentence);
});
