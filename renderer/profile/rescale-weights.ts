import { fiveQuestions } from '../../data/model/profile.ts';
import { type Question, questions } from '../../data/model/question.ts';

export type QuestionWeights = Record<Question, number>;

/**
 * Gives one question the weight asked for, and the others what is left of 100 in the proportions
 * that they have. Where the others have nothing, the proportions of the default profile stand in.
 */
export function rescaleWeights(
  weights: QuestionWeights,
  moved: Question,
  weight: number,
): QuestionWeights {
  const asked = Math.min(100, Math.max(0, weight));
  const others = questions.filter((question) => question !== moved);
  const sumOf = (from: QuestionWeights) => others.reduce((sum, q) => sum + from[q], 0);
  // Next to nothing counts as nothing: it has no proportions that can be told.
  const proportions = sumOf(weights) > 1e-6 ? weights : fiveQuestions.questionWeights;
  const factor = (100 - asked) / sumOf(proportions);
  return {
    ...(Object.fromEntries(others.map((q) => [q, proportions[q] * factor])) as QuestionWeights),
    [moved]: asked,
  };
}

/**
 * The weights as whole numbers that add up to 100, by the largest remainder. What is kept and
 * computed with stays exact.
 */
export function wholeWeights(weights: QuestionWeights): QuestionWeights {
  const sum = questions.reduce((total, question) => total + weights[question], 0);
  const exact = questions.map((question) => (sum > 0 ? (weights[question] / sum) * 100 : 20));
  const whole = exact.map((weight) => Math.floor(weight + 1e-9));
  const missing = 100 - whole.reduce((total, weight) => total + weight, 0);
  const byRemainder = questions
    .map((_, q) => q)
    .sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]) || a - b);
  for (const q of byRemainder.slice(0, missing)) whole[q]++;
  return Object.fromEntries(
    questions.map((question, q) => [question, whole[q]]),
  ) as QuestionWeights;
}
