import { expect, test } from 'vitest';
import { countBaselinesMet, judgeSchool } from '../../../data/fit/status.ts';
import type { SchoolFigures } from '../../../data/model/figures.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { columnsOf } from './small-country.ts';

const unknown = Float64Array.of(Number.NaN);

function school(
  known: Partial<SchoolFigures>,
  criteria: Parameters<typeof columnsOf>[0][number] = {},
): SchoolFigures {
  return {
    areaKind: Int8Array.of(0),
    area: Int32Array.of(0),
    immigrants: unknown,
    margin: unknown,
    chanceOverBaseline: unknown,
    countiesWithoutFigure: Int32Array.of(0),
    meanDistanceKm: unknown,
    bestMeanDistanceKm: unknown,
    apportioned: Uint8Array.of(1),
    pairsLow: unknown,
    pairsExpected: unknown,
    pairsHigh: unknown,
    pairsOfAnswers: Float64Array.of(0),
    answersWithinReach: Int32Array.of(0),
    exclusion: [''],
    ...known,
    criteria: columnsOf([criteria]),
  };
}

const judge = (...given: Parameters<typeof school>) =>
  judgeSchool(school(...given), fiveQuestions, 0);

test('without a margin the estimate of immigrants decides', () => {
  expect(judge({ immigrants: Float64Array.of(90_000) }).need).toBe('meets');
  expect(judge({ immigrants: Float64Array.of(89_999) }).need).toBe('below');
});

test('with a margin the chance decides, and a middling chance is borderline', () => {
  const withChance = (chance: number) =>
    judge({ immigrants: Float64Array.of(90_000), chanceOverBaseline: Float64Array.of(chance) })
      .need;
  expect(withChance(0.9)).toBe('meets');
  expect(withChance(0.89)).toBe('borderline');
  expect(withChance(0.1)).toBe('below');
});

test('attorneys meet the baseline by their low end and are borderline by their high end', () => {
  const withRange = (low: number, high: number) =>
    judge({ pairsLow: Float64Array.of(low), pairsHigh: Float64Array.of(high) }).attorneys;
  expect(withRange(7, 12)).toBe('meets');
  expect(withRange(3, 7)).toBe('borderline');
  expect(withRange(1, 6.9)).toBe('below');
});

test('between 4,000 and 5,000 undergraduates is borderline', () => {
  expect(judge({}, { undergraduates: 3999 }).students).toBe('below');
  expect(judge({}, { undergraduates: 4734 }).students).toBe('borderline');
  expect(judge({}, { undergraduates: 5000 }).students).toBe('meets');
});

test('what is unknown is unknown, and only what is met counts', () => {
  const statuses = judge({ immigrants: Float64Array.of(1e6) }, { undergraduates: 4500, home: 4 });
  expect(statuses).toEqual({
    need: 'meets',
    attorneys: 'unknown',
    students: 'borderline',
    home: 'meets',
    champion: 'unknown',
  });
  expect(countBaselinesMet(statuses)).toBe(2);
});

test('a metro short of a county can meet the baseline but is never below it', () => {
  const partly = (immigrants: number) =>
    judge({
      immigrants: Float64Array.of(immigrants),
      countiesWithoutFigure: Int32Array.of(1),
    }).need;
  expect(partly(95_000)).toBe('meets');
  expect(partly(60_000)).toBe('unknown');
});
