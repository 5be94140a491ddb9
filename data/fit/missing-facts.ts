import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import { fitOfOne, takeOne } from './fit-of-one.ts';
import type { RankedFigures } from './goal.ts';
import type { QuestionScores } from './score.ts';

/** An unknown question of a school: between which ranks its answer would put it, all else as it is. */
export interface MissingFact {
  question: Question;
  fitWorst: number;
  fitBest: number;
  rankWorst: number;
  rankBest: number;
}

/** The unknown questions of a school, first those whose answer would move it most. */
export function weighMissingFacts(
  { profile, scores, fit, ranking }: RankedFigures,
  school: number,
): MissingFact[] {
  const fits = Float64Array.from(
    ranking.order.subarray(0, ranking.ranked).filter((other) => other !== school),
    (other) => fit.fit[other],
  );
  const rankOf = (own: number) => 1 + fits.filter((other) => other > own).length;
  const one = takeOne(scores, school);
  return unknownQuestions(one.questions, profile)
    .map((question) => {
      const fitWith = (score: number) =>
        fitOfOne({ questions: { ...one.questions, [question]: score } }, profile);
      const fitWorst = fitWith(0);
      const fitBest = fitWith(100);
      return {
        question,
        fitWorst,
        fitBest,
        rankWorst: rankOf(fitWorst),
        rankBest: rankOf(fitBest),
      };
    })
    .sort((a, b) => b.rankWorst - b.rankBest - (a.rankWorst - a.rankBest));
}

/** The fit with all that is unknown at its worst and at its best. */
export function rangeOfFit(
  scores: QuestionScores,
  profile: Profile,
  school: number,
): { worst: number; best: number } {
  const one = takeOne(scores, school);
  const unknown = unknownQuestions(one.questions, profile);
  const all = (score: number) =>
    fitOfOne(
      { questions: { ...one.questions, ...Object.fromEntries(unknown.map((q) => [q, score])) } },
      profile,
    );
  return { worst: all(0), best: all(100) };
}

function unknownQuestions(scores: Record<Question, number>, profile: Profile): Question[] {
  return questions.filter((q) => profile.questionWeights[q] > 0 && Number.isNaN(scores[q]));
}
