import { type Criterion, criteria, criteriaOf } from '../model/criterion.ts';
import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import type { QuestionScores } from './score.ts';

/** The values and question scores of one school, so that one of them can be asked "what if". */
export interface OneSchool {
  /** 0-100, NaN unknown. */
  values: Record<Criterion, number>;
  questions: Record<Question, number>;
}

export function takeOne(scores: QuestionScores, school: number): OneSchool {
  return {
    values: Object.fromEntries(
      criteria.map((c) => [c, scores.values[c][school]]),
    ) as OneSchool['values'],
    questions: Object.fromEntries(
      questions.map((q) => [q, scores.questions[q][school]]),
    ) as OneSchool['questions'],
  };
}

/** The same school with another value of one criterion, its question scored anew. */
export function withValue(
  one: OneSchool,
  profile: Profile,
  criterion: Criterion,
  question: Question,
  value: number,
): OneSchool {
  const values = { ...one.values, [criterion]: value };
  let sum = 0;
  let weight = 0;
  for (const c of criteriaOf(question)) {
    const share = profile.criterionWeights[c];
    if (share === 0 || Number.isNaN(values[c])) continue;
    sum += share * values[c];
    weight += share;
  }
  return { values, questions: { ...one.questions, [question]: sum / weight } };
}

/** The fit that `scoreFit` gives to a school with these question scores. */
export function fitOfOne(one: Pick<OneSchool, 'questions'>, profile: Profile): number {
  const geometric = profile.mean === 'geometric';
  let sum = 0;
  let weight = 0;
  for (const q of questions) {
    const w = profile.questionWeights[q];
    const score = one.questions[q];
    if (w === 0 || Number.isNaN(score)) continue;
    sum += w * (geometric ? Math.log(score) : score);
    weight += w;
  }
  if (weight === 0) return Number.NaN;
  return geometric ? Math.exp(sum / weight) : sum / weight;
}
