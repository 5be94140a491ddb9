import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { type Question, questions } from '../../../data/model/question.ts';
import {
  type QuestionWeights,
  rescaleWeights,
  wholeWeights,
} from '../../../renderer/profile/rescale-weights.ts';

const sum = (weights: QuestionWeights) => questions.reduce((all, q) => all + weights[q], 0);
const question = fc.constantFrom(...questions);
const weights = fc
  .tuple(...questions.map(() => fc.double({ min: 0, max: 100, noNaN: true })))
  .filter((list) => list.some((weight) => weight > 0.01))
  .map((list) => Object.fromEntries(questions.map((q, i) => [q, list[i]])) as QuestionWeights);

describe('moving a weight', () => {
  test('gives the question what was asked and shares the rest of 100 out', () => {
    fc.assert(
      fc.property(weights, question, fc.integer({ min: 0, max: 100 }), (before, moved, asked) => {
        const after = rescaleWeights(before, moved, asked);
        expect(after[moved]).toBe(asked);
        expect(sum(after)).toBeCloseTo(100, 9);
        for (const q of questions) expect(after[q]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('keeps the proportions of the others', () => {
    const after = rescaleWeights(fiveQuestions.questionWeights, 'need', 65);
    expect(after.attorneys / after.home).toBeCloseTo(20 / 15, 12);
    expect(after).toEqual({ need: 65, attorneys: 10, students: 10, home: 7.5, champion: 7.5 });
  });

  test('brings back the proportions of the default profile after all weight was on one question', () => {
    const alone = rescaleWeights(fiveQuestions.questionWeights, 'students', 100);
    const standIn = fiveQuestions.questionWeights;
    expect(rescaleWeights(alone, 'students', 20, { standIn })).toEqual(standIn);
    expect(rescaleWeights(alone, 'students', 20).home).toBe(20);
  });

  test('leaves locked weights as they are and takes all from the others', () => {
    const locked = new Set(['attorneys', 'home'] as const);
    const before = fiveQuestions.questionWeights;
    expect(rescaleWeights(before, 'need', 51, { locked })).toEqual({
      need: 51,
      attorneys: 20,
      students: 8,
      home: 15,
      champion: 6,
    });
    expect(rescaleWeights(before, 'need', 90, { locked }).need).toBe(65);
  });

  test('moves nothing while all the others are locked', () => {
    const locked = new Set(['attorneys', 'students', 'home', 'champion'] as const);
    expect(rescaleWeights(fiveQuestions.questionWeights, 'need', 51, { locked })).toEqual(
      fiveQuestions.questionWeights,
    );
  });

  test('works on shares where the weights do not add up to 100', () => {
    const before = { need: 3, attorneys: 2, students: 2, home: 1.5, champion: 1.5 };
    const after = rescaleWeights(before, 'need', 65);
    for (const [q, weight] of Object.entries({ need: 65, attorneys: 10, home: 7.5 }))
      expect(after[q as Question]).toBeCloseTo(weight, 12);
  });

  test('stays between 0 and 100 whatever is typed', () => {
    expect(rescaleWeights(fiveQuestions.questionWeights, 'need', 250).need).toBe(100);
    expect(rescaleWeights(fiveQuestions.questionWeights, 'need', -3).need).toBe(0);
  });
});

describe('weights as whole numbers', () => {
  test('always add up to 100 and are never a whole point off', () => {
    fc.assert(
      fc.property(weights, (exact) => {
        const whole = wholeWeights(exact);
        expect(sum(whole)).toBe(100);
        for (const q of questions) {
          expect(Number.isInteger(whole[q])).toBe(true);
          expect(Math.abs(whole[q] - (exact[q] / sum(exact)) * 100)).toBeLessThan(1);
        }
      }),
    );
  });

  test('show the moved weight exactly as it was asked for', () => {
    fc.assert(
      fc.property(weights, question, fc.integer({ min: 0, max: 100 }), (before, moved, asked) => {
        expect(wholeWeights(rescaleWeights(before, moved, asked))[moved]).toBe(asked);
      }),
    );
  });
});
