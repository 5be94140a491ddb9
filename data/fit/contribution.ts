import { type Criterion, criteria, criterionDescriptions } from '../model/criterion.ts';
import type { Profile } from '../model/profile.ts';
import type { Question } from '../model/question.ts';
import type { QuestionScores } from './score.ts';
import { criterionShares, questionShares } from './shares.ts';

/** The middle of the scale, from which contributions are counted. */
export const middle = 50;

export interface Contribution {
  question: Question;
  criterion: Criterion;
  /** Share of the criterion in the fit of this school, 0..1. */
  share: number;
  /** Value of its figure, 0-100. */
  value: number;
  /** Points by which it lifts or lowers the fit from 50. */
  points: number;
}

/**
 * What each known criterion adds to the fit of a school. The points add up to fit − 50.
 *
 * With the arithmetic mean, points = share × (value − 50). With the geometric mean the fit is
 * e^(Σ share × ln score), and each question's part of fit − 50 is the logarithmic mean of the two
 * times share × ln(score / 50) (Ang 2005, Energy Policy 33:867), handed on to its criteria by their
 * shares of score − 50.
 */
export function contributionsOf(
  scores: QuestionScores,
  profile: Profile,
  school: number,
): Contribution[] {
  const shares = criterionShares(scores, profile, school);
  const known = criteria.filter((criterion) => shares[criterion] > 0);
  const linear = known.map((criterion) => ({
    question: criterionDescriptions[criterion].question,
    criterion,
    share: shares[criterion],
    value: scores.values[criterion][school],
    points: shares[criterion] * (scores.values[criterion][school] - middle),
  }));
  return profile.mean === 'arithmetic' ? linear : bent(linear, scores, profile, school);
}

function bent(
  linear: Contribution[],
  scores: QuestionScores,
  profile: Profile,
  school: number,
): Contribution[] {
  const shares = questionShares(scores, profile, school);
  // A score of 0 takes the whole fit with it; next to nothing stands in, since ln 0 is no number.
  const score = (q: Question) => Math.max(scores.questions[q][school], 1e-9);
  const known = [...new Set(linear.map((part) => part.question))];
  const logarithm = known.reduce((sum, q) => sum + shares[q] * Math.log(score(q) / middle), 0);
  const fit = middle * Math.exp(logarithm);
  const logarithmicMean = Math.abs(logarithm) < 1e-12 ? middle : (fit - middle) / logarithm;
  return linear.map((part) => {
    const ofQuestion = shares[part.question] * Math.log(score(part.question) / middle);
    const straight = shares[part.question] * (scores.questions[part.question][school] - middle);
    // Where the criteria of a question cancel out, each goes on counting by its own slope at 50.
    const scale = Math.abs(straight) < 1e-9 ? 1 / middle : ofQuestion / straight;
    return { ...part, points: part.points * scale * logarithmicMean };
  });
}
