import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureSchools } from '../../../data/fit/measure.ts';
import { rankSchools, tieOrder } from '../../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import { criteria } from '../../../data/model/criterion.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import { questions } from '../../../data/model/question.ts';
import { columnsOf, makeCountry, places, type SmallCountry, schools } from './small-country.ts';

function rank({ atlas, demand }: SmallCountry, profile: Profile) {
  const figures = measureSchools(atlas, demand, profile);
  const scored = scoreFit(scoreQuestions(figures.criteria, profile), profile);
  const ranking = rankSchools(scored, figures, tieOrder(figures, atlas.schools), profile);
  return { ...ranking, ...scored, figures };
}

test('all weights times a number leave the ranking as it is', () => {
  fc.assert(
    fc.property(
      places,
      schools,
      fc.double({ min: 0.01, max: 3, noNaN: true }),
      (given, list, k) => {
        const country = makeCountry(given, list);
        const scaled = {
          ...fiveQuestions,
          questionWeights: Object.fromEntries(
            questions.map((q) => [q, fiveQuestions.questionWeights[q] * k]),
          ) as Profile['questionWeights'],
        };
        expect(rank(country, scaled).order).toEqual(rank(country, fiveQuestions).order);
      },
    ),
  );
});

test('the order of the input does not matter', () => {
  fc.assert(
    fc.property(places, schools, (given, list) => {
      const forwards = rank(makeCountry(given, list), fiveQuestions);
      const backwards = rank(
        makeCountry({ ...given, tracts: [...given.tracts].reverse() }, [...list].reverse()),
        fiveQuestions,
      );
      // Sums of floating-point numbers in another order differ in their last bits.
      forwards.fit.forEach((fit, s) => {
        if (Number.isNaN(fit)) expect(backwards.fit[s]).toBeNaN();
        else expect(backwards.fit[s]).toBeCloseTo(fit, 6);
      });
    }),
  );
});

const figure = fc.record({
  reach: fc.integer({ min: 0, max: 2_000_000 }),
  centrality: fc.double({ min: 0.01, max: 1, noNaN: true }),
  pairs: fc.double({ min: 0, max: 30, noNaN: true }),
  undergraduates: fc.integer({ min: 1, max: 60_000 }),
  home: fc.integer({ min: 0, max: 5 }),
  champion: fc.integer({ min: 0, max: 3 }),
});

test('a school better in nothing and worse in something never has the higher fit', () => {
  fc.assert(
    fc.property(figure, figure, fc.constantFrom('arithmetic', 'geometric'), (a, b, mean) => {
      const worse = Object.fromEntries(
        (Object.keys(a) as (keyof typeof a)[]).map((c) => [c, Math.min(a[c], b[c])]),
      );
      const profile: Profile = { ...fiveQuestions, mean };
      const { fit } = scoreFit(scoreQuestions(columnsOf([a, worse]), profile), profile);
      expect(fit[1]).toBeLessThanOrEqual(fit[0] + 1e-9);
    }),
  );
});

test('ranks fall with fit, equal fit shares a rank, and those apart and excluded have none', () => {
  fc.assert(
    fc.property(places, schools, (given, list) => {
      const country = makeCountry(given, list);
      country.atlas.schools.administrative[0] = 1;
      const {
        order,
        rank: ranks,
        standing,
        fit,
        ranked,
        apart,
        excluded,
      } = rank(country, fiveQuestions);
      expect(Array.from(order).sort((a, b) => a - b)).toEqual(list.map((_, s) => s));
      expect(ranked + apart + excluded).toBe(list.length);
      expect(standing[0]).toBe(2);
      for (let i = 1; i < list.length; i++) {
        const [above, below] = [order[i - 1], order[i]];
        expect(standing[above]).toBeLessThanOrEqual(standing[below]);
        if (standing[below] !== 0) {
          expect(ranks[below]).toBe(0);
          continue;
        }
        expect(fit[above]).toBeGreaterThanOrEqual(fit[below] - 1e-8);
        const steps = (school: number) => Math.round((100 - fit[school]) / 1e-8);
        expect(ranks[below]).toBe(steps(above) === steps(below) ? ranks[above] : i + 1);
      }
    }),
  );
});

test('the fit is the weighted mean of the known questions, and completeness the known weight', () => {
  const columns = columnsOf([{ reach: 50_000, centrality: 0.8, undergraduates: 5000 }]);
  const scores = scoreQuestions(columns, fiveQuestions);
  expect(scores.questions.need[0]).toBeCloseTo(0.7 * 50 + 0.3 * 70, 10);
  expect(scores.questions.students[0]).toBe(75);
  expect(scores.questions.attorneys[0]).toBeNaN();
  const { fit, completeness } = scoreFit(scores, fiveQuestions);
  expect(fit[0]).toBeCloseTo((30 * 56 + 20 * 75) / 50, 10);
  expect(completeness[0]).toBeCloseTo(0.5, 10);
});

test('an unknown criterion leaves its question to the others but lowers completeness', () => {
  const scores = scoreQuestions(columnsOf([{ reach: 50_000 }]), fiveQuestions);
  expect(scores.questions.need[0]).toBe(50);
  expect(scores.known.need[0]).toBeCloseTo(0.7, 10);
});

test('policies for unknowns change the fit, never the completeness', () => {
  const rows = columnsOf([
    { reach: 50_000, centrality: 0.8, undergraduates: 5000 },
    { reach: 50_000, centrality: 0.8, undergraduates: 2000 },
    { reach: 50_000, centrality: 0.8 },
  ]);
  const fitUnder = (unknowns: Profile['unknowns']) => {
    const profile = { ...fiveQuestions, unknowns };
    return scoreFit(scoreQuestions(rows, profile), profile);
  };
  expect(fitUnder('leave out').fit[2]).toBeCloseTo(56, 10);
  expect(fitUnder('count as the median').completeness[2]).toBe(
    fitUnder('leave out').completeness[2],
  );
  // Unknown undergraduates stand at the median of 75 and 25.
  const known = { ...fiveQuestions, unknowns: 'count as the median' as const };
  expect(scoreQuestions(rows, known).questions.students[2]).toBe(50);
  const worst = { ...fiveQuestions, unknowns: 'count as 0' as const };
  expect(scoreQuestions(rows, worst).questions.attorneys[0]).toBe(0);
});

test('every criterion has a value function that starts at its lowest figure', () => {
  for (const criterion of criteria) {
    const knots = fiveQuestions.valueFunctions[criterion];
    expect(knots[0][1]).toBe(0);
    expect(knots.at(-1)?.[1]).toBe(100);
  }
});
