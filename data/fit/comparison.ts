import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import { contributionsOf } from './contribution.ts';
import type { QuestionScores } from './score.ts';
import { weightShares } from './shares.ts';

/** What one question does for school A over school B. */
export interface ComparisonTerm {
  question: Question;
  /** Score of A less score of B; null where one of them is unknown. */
  difference: number | null;
  /** Share of the question in the profile, 0..1. */
  weight: number;
  /** Points of fit that it puts between A and B; the terms add up to fit of A − fit of B. */
  contribution: number;
}

/**
 * Why A stands above B, term by term, the largest first. Where both schools have the same questions
 * known, contribution = weight × difference over the known weight. Where one is unknown at one of
 * them, the other's answer counts by how far it lies from the middle of the scale.
 */
export function compareSchools(
  scores: QuestionScores,
  profile: Profile,
  a: number,
  b: number,
): ComparisonTerm[] {
  const shares = weightShares(profile);
  const pointsOfA = pointsByQuestion(scores, profile, a);
  const pointsOfB = pointsByQuestion(scores, profile, b);
  return questions
    .map((question) => {
      const difference = scores.questions[question][a] - scores.questions[question][b];
      return {
        question,
        difference: Number.isNaN(difference) ? null : difference,
        weight: shares[question],
        contribution: pointsOfA[question] - pointsOfB[question],
      };
    })
    .sort((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution));
}

function pointsByQuestion(
  scores: QuestionScores,
  profile: Profile,
  school: number,
): Record<Question, number> {
  const points = { need: 0, attorneys: 0, students: 0, home: 0, champion: 0 };
  for (const part of contributionsOf(scores, profile, school)) points[part.question] += part.points;
  return points;
}
