import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSchools } from '../../../data/fit/comparison.ts';
import { contributionsOf, middle } from '../../../data/fit/contribution.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import { flipsOf, stabilityOfFirst, stabilityOver } from '../../../data/fit/stability.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import { type Question, questions } from '../../../data/model/question.ts';
import { columnsOf } from './small-country.ts';

const unknownOr = <T>(known: fc.Arbitrary<T>) =>
  fc.option(known, { nil: undefined, freq: 4 }) as fc.Arbitrary<T | undefined>;

const figures = fc.record({
  reach: unknownOr(fc.integer({ min: 0, max: 2_000_000 })),
  centrality: unknownOr(fc.double({ min: 0.01, max: 1, noNaN: true })),
  pairs: unknownOr(fc.double({ min: 0.01, max: 30, noNaN: true })),
  undergraduates: fc.integer({ min: 1, max: 60_000 }),
  home: unknownOr(fc.integer({ min: 1, max: 5 })),
});

const mean = fc.constantFrom<Profile['mean']>('arithmetic', 'geometric');

function knownOnly(row: object) {
  return Object.fromEntries(Object.entries(row).filter(([, figure]) => figure !== undefined));
}

test('the contributions of a school add up to its fit less 50', () => {
  fc.assert(
    fc.property(figures, mean, (row, chosen) => {
      const profile = { ...fiveQuestions, mean: chosen };
      const scores = scoreQuestions(columnsOf([knownOnly(row)]), profile);
      const { fit } = scoreFit(scores, profile);
      fc.pre(questions.every((q) => !(scores.questions[q][0] < 1e-6)));
      const parts = contributionsOf(scores, profile, 0);
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(fit[0] - middle, 8);
    }),
  );
});

test('the terms between two schools add up to the difference of their fits, the largest first', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      const scores = scoreQuestions(columnsOf([knownOnly(a), knownOnly(b)]), fiveQuestions);
      const { fit } = scoreFit(scores, fiveQuestions);
      const terms = compareSchools(scores, fiveQuestions, 0, 1);
      const sum = terms.reduce((total, term) => total + term.contribution, 0);
      expect(sum).toBeCloseTo(fit[0] - fit[1], 8);
      const sizes = terms.map((term) => Math.abs(term.contribution));
      expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
    }),
  );
});

/** Scores of three questions as they stand, for textbook cases; the other two are unknown. */
function threeQuestions(rows: [number, number, number][], weights: [number, number, number]) {
  const [need, attorneys, students] = [0, 1, 2].map((q) =>
    Float64Array.from(rows, (row) => row[q]),
  );
  const unknown = new Float64Array(rows.length).fill(Number.NaN);
  const scores = {
    ...scoreQuestions(columnsOf(rows.map(() => ({}))), fiveQuestions),
    questions: { need, attorneys, students, home: unknown, champion: unknown },
  };
  const profile = {
    ...fiveQuestions,
    questionWeights: {
      need: weights[0],
      attorneys: weights[1],
      students: weights[2],
      home: 0,
      champion: 0,
    },
  };
  return { scores, profile };
}

test('the stability intervals are those of the worked example', () => {
  const { scores, profile } = threeQuestions(
    [
      [0.9, 0.2, 0.6],
      [0.5, 0.8, 0.5],
      [0.3, 0.6, 0.9],
    ],
    [0.5, 0.3, 0.2],
  );
  const { fit } = scoreFit(scores, profile);
  expect(fit[0]).toBeCloseTo(0.63, 10);
  expect(fit[1]).toBeCloseTo(0.59, 10);
  expect(fit[2]).toBeCloseTo(0.51, 10);
  const safe = (question: Question) => stabilityOfFirst(scores, profile, question, 0, [1, 2]);
  expect(safe('need').low).toBeCloseTo(0.4444, 4);
  expect(safe('need').high).toBe(1);
  expect(safe('need').lowRival).toBe(1);
  expect(safe('attorneys').low).toBe(0);
  expect(safe('attorneys').high).toBeCloseTo(0.34375, 10);
  expect(safe('students').high).toBeCloseTo(0.4286, 4);
  expect(safe('students').highRival).toBe(2);
});

/** Weights with one question at t and the others in their old proportion. */
function movedTo(profile: Profile, question: Question, t: number): Profile {
  const rest = questions
    .filter((q) => q !== question)
    .reduce((sum, q) => sum + profile.questionWeights[q], 0);
  return {
    ...profile,
    questionWeights: Object.fromEntries(
      questions.map((q) => [q, q === question ? t : ((1 - t) * profile.questionWeights[q]) / rest]),
    ) as Profile['questionWeights'],
  };
}

test('inside the interval A stays above B and at a flip their fits are equal, by brute force', () => {
  fc.assert(
    fc.property(figures, figures, fc.constantFrom(...questions), (a, b, question) => {
      const scores = scoreQuestions(columnsOf([knownOnly(a), knownOnly(b)]), fiveQuestions);
      const gapAt = (t: number) => {
        const { fit } = scoreFit(scores, movedTo(fiveQuestions, question, t));
        return fit[0] - fit[1];
      };
      const now = gapAt(fiveQuestions.questionWeights[question] / 100);
      fc.pre(Math.abs(now) > 1e-6);
      for (const flip of flipsOf(scores, fiveQuestions, question, 0, 1)) {
        if (flip > 1e-6 && flip < 1 - 1e-6) expect(Math.abs(gapAt(flip))).toBeLessThan(1e-4);
      }
      const { low, high } = stabilityOver(scores, fiveQuestions, question, 0, 1);
      for (let step = 1; step < 40; step++) {
        const t = low + ((high - low) * step) / 40;
        expect(gapAt(t) * now).toBeGreaterThan(-1e-9);
      }
    }),
  );
});

test('no flip is named at a weight that leaves one of the two without a fit', () => {
  fc.assert(
    fc.property(figures, figures, fc.constantFrom(...questions), (a, b, question) => {
      const scores = scoreQuestions(columnsOf([knownOnly(a), knownOnly(b)]), fiveQuestions);
      for (const flip of flipsOf(scores, fiveQuestions, question, 0, 1)) {
        const { fit } = scoreFit(scores, movedTo(fiveQuestions, question, flip));
        expect(fit[0]).not.toBeNaN();
        expect(fit[1]).not.toBeNaN();
      }
    }),
  );
});
