import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawRanks } from '../../../data/fit/draw-ranks.ts';
import { randomStream, triangular } from '../../../data/fit/random.ts';
import { prepareRobustness, type RobustnessInput } from '../../../data/fit/robustness.ts';
import { summarizeDraws } from '../../../data/fit/summarize-draws.ts';
import { measureSchools } from '../../../data/fit/measure.ts';
import { scoreQuestions } from '../../../data/fit/score.ts';
import { rankEntries } from '../../../data/fit/sort-ranks.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { columnsOf, makeCountry } from './small-country.ts';

function inputOf(rows: number[][], more: Partial<RobustnessInput> = {}): RobustnessInput {
  const columns = [0, 1, 2, 3, 4].map((q) =>
    Float64Array.from(rows, (row) => row[q] ?? Number.NaN),
  );
  return {
    draws: 20_000,
    seed: 7,
    top: 1,
    agreement: 'uniform',
    mean: 'arithmetic',
    weights: [0, 1, 2, 3, 4].map((q) => (q < rows[0].length ? 1 : 0)),
    school: Int32Array.from(rows, (_, i) => i),
    scores: columns,
    uncertainNeed: [],
    areas: 0,
    reachKnots: fiveQuestions.valueFunctions.reach,
    uncertainSupply: [],
    pairsKnots: fiveQuestions.valueFunctions.pairs,
    ...more,
  };
}

function draw(input: RobustnessInput) {
  return summarizeDraws(input.school, [drawRanks(input, 0, input.draws)]);
}

test('one strong criterion of three against all middling leads in a quarter of uniform draws', () => {
  // Leads where its weight is over one half: the share of the triangle there is (1/2)².
  const { firstShare } = draw(
    inputOf([
      [100, 0, 0],
      [50, 50, 50],
    ]),
  );
  expect(firstShare[0]).toBeCloseTo(0.25, 1);
  expect(Math.abs(firstShare[0] - 0.25)).toBeLessThan(0.012);
});

test('three unit vectors lead in a third each, with central weights 11/18, 7/36, 7/36', () => {
  const { firstShare, centralWeights } = draw(
    inputOf([
      [100, 0, 0],
      [0, 100, 0],
      [0, 0, 100],
    ]),
  );
  for (const share of firstShare) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.012);
  expect(Math.abs(centralWeights.need[0] - 11 / 18)).toBeLessThan(0.01);
  expect(Math.abs(centralWeights.attorneys[0] - 7 / 36)).toBeLessThan(0.01);
  expect(Math.abs(centralWeights.students[0] - 7 / 36)).toBeLessThan(0.01);
});

test('the same seed gives the same draws, however they are shared out', () => {
  const input = inputOf(
    [
      [80, 20, 50],
      [60, 60, 30],
      [10, 90, 40],
    ],
    { draws: 300, agreement: 20 },
  );
  const whole = draw(input);
  const parts = [
    [200, 300],
    [0, 77],
    [77, 200],
  ].map(([from, to]) => drawRanks(input, from, to));
  const shared = summarizeDraws(input.school, parts);
  expect(shared.rankLow).toEqual(whole.rankLow);
  expect(shared.rankHigh).toEqual(whole.rankHigh);
  expect(shared.topShare).toEqual(whole.topShare);
  expect(draw({ ...input, seed: 8 }).topShare).not.toEqual(whole.topShare);
});

test('the more the voices agree, the narrower the ranks', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [i * 2.5, (i * 37) % 100, (i * 61) % 100]);
  const width = (agreement: number) => {
    const { rankLow, rankHigh } = draw(inputOf(rows, { agreement, draws: 2000 }));
    return rankHigh.reduce((sum, high, i) => sum + high - rankLow[i], 0);
  };
  expect(width(1000)).toBeLessThan(width(100));
  expect(width(100)).toBeLessThan(width(10));
});

test('ranks, shares and intervals equal those counted one by one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }), {
        minLength: 2,
        maxLength: 6,
      }),
      fc.integer(),
      (rows, seed) => {
        const input = inputOf(rows, { draws: 60, seed, top: 2, agreement: 15 });
        const found = draw(input);
        const ranks = rows.map((): number[] => []);
        for (let d = 0; d < input.draws; d++) {
          const random = randomStream(seed, d);
          const gammas = input.weights.map(() => random.gamma(15 / 5));
          const sum = gammas.reduce((a, b) => a + b);
          const fits = rows.map((row) => row.reduce((fit, v, q) => fit + (gammas[q] / sum) * v, 0));
          fits.forEach((fit, i) => {
            ranks[i].push(1 + fits.filter((other) => other > fit + 1e-7).length);
          });
        }
        ranks.forEach((list, i) => {
          const sorted = [...list].sort((a, b) => a - b);
          expect(found.rankLow[i]).toBe(sorted[Math.ceil(0.05 * list.length) - 1]);
          expect(found.rankHigh[i]).toBe(sorted[Math.ceil(0.95 * list.length) - 1]);
          expect(found.topShare[i]).toBeCloseTo(list.filter((r) => r <= 2).length / 60, 12);
        });
      },
    ),
    { numRuns: 50 },
  );
});

test('a wide margin of the immigrants widens the ranks of the schools in that area', () => {
  const rows = Array.from({ length: 30 }, (_, i) => [20 + i * 2, 50, 50]);
  const sure = draw(inputOf(rows, { draws: 1000, agreement: 500 }));
  const unsure = draw(
    inputOf(rows, {
      draws: 1000,
      agreement: 500,
      areas: 1,
      uncertainNeed: [{ entry: 15, area: 0, spread: 0.4, reach: 50_000, rest: 0, share: 1 }],
    }),
  );
  const width = (r: typeof sure) => r.rankHigh[15] - r.rankLow[15];
  expect(width(unsure)).toBeGreaterThan(width(sure) + 3);
});

test('the radix sort ranks as a plain sort does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 50 }),
      (list) => {
        const fit = Float64Array.from(list, (n) => n / 1000);
        const rank = new Uint16Array(list.length);
        rankEntries(list.length)(fit, rank, 0, 1);
        expect(Array.from(rank)).toEqual(
          Array.from(fit, (own) => 1 + fit.filter((other) => other > own).length),
        );
      },
    ),
  );
});

test('triangular draws keep to their ends and have the right middle', () => {
  expect(triangular(2, 5, 11, 0)).toBe(2);
  expect(triangular(2, 5, 11, 1)).toBe(11);
  expect(triangular(2, 5, 11, 1 / 3)).toBeCloseTo(5, 10);
  expect(triangular(4, 4, 4, 0.7)).toBe(4);
});

test('what is uncertain is drawn from the margin of the area and the range of the attorneys', () => {
  const { atlas, demand } = makeCountry(
    {
      immigrants: [90_000, 60_000, 40_000, 30_000],
      tracts: [0, 1, 2, 3].flatMap((county) =>
        [0, 1, 2].map((i) => ({
          county,
          latitude: 42 + i / 20,
          longitude: -71,
          population: 1000,
        })),
      ),
    },
    [0, 2, 3].map((county) => ({
      unitid: 100_000 + county,
      latitude: 42,
      longitude: -71,
      county,
      undergraduates: 5000,
    })),
  );
  atlas.counties.margin[2] = 6580;
  const figures = measureSchools(atlas, demand, fiveQuestions);
  figures.pairsLow[1] = 2;
  figures.pairsExpected[1] = 5;
  figures.pairsHigh[1] = 11;
  const scores = scoreQuestions(figures.criteria, fiveQuestions);
  const input = prepareRobustness(figures, scores, fiveQuestions, Int32Array.of(2, 1), {
    draws: 10,
    seed: 1,
    top: 1,
    agreement: 50,
  });
  expect(input.uncertainNeed).toHaveLength(1);
  expect(input.uncertainNeed[0].entry).toBe(1);
  expect(input.uncertainNeed[0].spread).toBeCloseTo(0.1, 10);
  expect(input.uncertainNeed[0].reach).toBe(figures.criteria.reach[1]);
  const { rest, share } = input.uncertainNeed[0];
  expect(rest + share * scores.values.reach[1]).toBeCloseTo(scores.questions.need[1], 10);
  expect(input.uncertainSupply).toEqual([{ entry: 1, low: 2, expected: 5, high: 11 }]);
});

test('a criterion without weight in its question does not move it', () => {
  const figures = smallFigures();
  figures.margin[0] = 5000;
  figures.pairsLow[0] = 1;
  figures.pairsExpected[0] = 4;
  figures.pairsHigh[0] = 9;
  const weightless = {
    ...fiveQuestions,
    criterionWeights: { ...fiveQuestions.criterionWeights, reach: 0, pairs: 0 },
  };
  const scores = scoreQuestions(figures.criteria, weightless);
  const input = prepareRobustness(figures, scores, weightless, Int32Array.of(0, 1), {
    draws: 10,
    seed: 1,
    top: 1,
    agreement: 50,
  });
  expect(input.uncertainNeed).toEqual([]);
  expect(input.uncertainSupply).toEqual([]);
});

test('with the geometric mean the draws use the geometric mean', () => {
  // 90 and 10 average 50 but have the geometric mean 30, under 40 and 40.
  const rows = [
    [90, 10],
    [40, 40],
  ];
  const sure = { draws: 200, agreement: 5000 };
  expect(draw(inputOf(rows, sure)).firstShare[0]).toBe(1);
  expect(draw(inputOf(rows, { ...sure, mean: 'geometric' })).firstShare[0]).toBe(0);
});

function smallFigures() {
  const unknown = () => new Float64Array(2).fill(Number.NaN);
  return {
    areaKind: new Int8Array(2),
    area: new Int32Array(2),
    immigrants: Float64Array.of(100_000, 50_000),
    margin: unknown(),
    chanceOverBaseline: unknown(),
    countiesWithoutFigure: new Int32Array(2),
    meanDistanceKm: unknown(),
    bestMeanDistanceKm: unknown(),
    apportioned: new Uint8Array(2),
    pairsLow: unknown(),
    pairsExpected: unknown(),
    pairsHigh: unknown(),
    pairsOfAnswers: new Float64Array(2),
    answersWithinReach: new Int32Array(2),
    criteria: columnsOf([{ reach: 50_000, pairs: 4 }, { reach: 20_000 }]),
    exclusion: ['' as const, '' as const],
  };
}
