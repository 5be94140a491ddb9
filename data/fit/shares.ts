import { type Criterion, criteria, criterionDescriptions } from '../model/criterion.ts';
import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import type { QuestionScores } from './score.ts';

/** The weight of each question in a profile, as shares that add up to 1. */
export function weightShares({ questionWeights }: Profile): Record<Question, number> {
  const whole = questions.reduce((sum, q) => sum + questionWeights[q], 0);
  return Object.fromEntries(questions.map((q) => [q, questionWeights[q] / whole])) as Record<
    Question,
    number
  >;
}

/**
 * The weight that each question has in the fit of one school: shares of the weight of those questions
 * that are known there, so that they add up to 1; 0 for an unknown question.
 */
export function questionShares(
  scores: QuestionScores,
  profile: Profile,
  school: number,
): Record<Question, number> {
  const known = questions.filter(
    (q) => profile.questionWeights[q] > 0 && !Number.isNaN(scores.questions[q][school]),
  );
  const whole = known.reduce((sum, q) => sum + profile.questionWeights[q], 0);
  return Object.fromEntries(
    questions.map((q) => [q, known.includes(q) ? profile.questionWeights[q] / whole : 0]),
  ) as Record<Question, number>;
}

/** The same for criteria within the fit: share of the question times share within the question. */
export function criterionShares(
  scores: QuestionScores,
  profile: Profile,
  school: number,
): Record<Criterion, number> {
  const ofQuestion = questionShares(scores, profile, school);
  const isKnown = (c: Criterion) => !Number.isNaN(scores.values[c][school]);
  const knownWeight = Object.fromEntries(questions.map((q) => [q, 0])) as Record<Question, number>;
  for (const c of criteria) {
    if (isKnown(c)) knownWeight[criterionDescriptions[c].question] += profile.criterionWeights[c];
  }
  return Object.fromEntries(
    criteria.map((c) => {
      const { question } = criterionDescriptions[c];
      const share = isKnown(c) && knownWeight[question] > 0;
      const within = share ? profile.criterionWeights[c] / knownWeight[question] : 0;
      return [c, within * ofQuestion[question]];
    }),
  ) as Record<Criterion, number>;
}
