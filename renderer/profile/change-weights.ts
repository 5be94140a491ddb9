import { type Criterion, criteriaOf, criterionDescriptions } from '../../data/model/criterion.ts';
import { fiveQuestions, type Profile } from '../../data/model/profile.ts';
import { type Question, questionNames } from '../../data/model/question.ts';
import { useLocks } from '../state/locks.ts';
import { changeProfile } from '../state/profile-store.ts';
import { type QuestionWeights, rescaleWeights, wholeWeights } from './rescale-weights.ts';

export type CriterionWeights = Profile['criterionWeights'];

/** Moves the weight of a question; the others are scaled from `weights`. */
export function moveQuestionWeight(
  weights: QuestionWeights,
  question: Question,
  weight: number,
  held = false,
): void {
  const locked = useLocks.getState().questions;
  const standIn = fiveQuestions.questionWeights;
  const questionWeights = rescaleWeights(weights, question, weight, { locked, standIn });
  const step = {
    subject: `weight of ${questionNames[question]}`,
    from: `${wholeWeights(weights)[question]}`,
    to: `${wholeWeights(questionWeights)[question]}`,
  };
  changeProfile(step, { questionWeights }, { held });
}

/** Moves the weight of a criterion within its question. */
export function moveCriterionWeight(
  weights: CriterionWeights,
  criterion: Criterion,
  weight: number,
  held = false,
): void {
  const { name, question } = criterionDescriptions[criterion];
  const locked = useLocks.getState().criteria;
  const within = weightsWithin(weights, question);
  const standIn = fiveQuestions.criterionWeights;
  const moved = rescaleWeights(within, criterion, weight, { locked, standIn });
  const step = {
    subject: `weight of ${name} in ${questionNames[question]}`,
    from: `${wholeWeights(within)[criterion]}`,
    to: `${wholeWeights(moved)[criterion]}`,
  };
  changeProfile(step, { criterionWeights: { ...weights, ...moved } }, { held });
}

/** The weights of the criteria of one question. */
export function weightsWithin(
  weights: CriterionWeights,
  question: Question,
): Record<Criterion, number> {
  return Object.fromEntries(criteriaOf(question).map((c) => [c, weights[c]])) as CriterionWeights;
}
