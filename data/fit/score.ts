import { type Criterion, type CriterionColumns, criteria, criteriaOf } from '../model/criterion.ts';
import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import { valuesAt } from './value-function.ts';

/** Scores of every school before the questions are weighed against each other; NaN where unknown. */
export interface QuestionScores {
  /** Value of each criterion, 0-100. */
  values: Record<Criterion, Float64Array>;
  /** Weighted mean of the known criteria of each question, 0-100. */
  questions: Record<Question, Float64Array>;
  /** Share of the question's criterion weight that is known, 0..1. */
  known: Record<Question, Float64Array>;
}

export interface FitColumns {
  /** Weighted mean of the known questions, 0-100; NaN where none is known. */
  fit: Float64Array;
  /** Share of all weight that is known, 0..1. */
  completeness: Float64Array;
}

export function scoreQuestions(columns: CriterionColumns, profile: Profile): QuestionScores {
  const values = byName(criteria, (criterion) => {
    const known = valuesAt(columns[criterion], profile.valueFunctions[criterion]);
    return profile.unknowns === 'leave out' ? known : filledIn(known, profile.unknowns);
  });
  const scores = byName(questions, (question) => scoreQuestion(question, columns, values, profile));
  return {
    values,
    questions: byName(questions, (question) => scores[question].score),
    known: byName(questions, (question) => scores[question].known),
  };
}

function scoreQuestion(
  question: Question,
  columns: CriterionColumns,
  values: Record<Criterion, Float64Array>,
  profile: Profile,
) {
  const weighed = criteriaOf(question).filter((c) => profile.criterionWeights[c] > 0);
  const whole = weighed.reduce((sum, c) => sum + profile.criterionWeights[c], 0);
  const count = columns.reach.length;
  const score = new Float64Array(count).fill(Number.NaN);
  const known = new Float64Array(count);
  for (let s = 0; s < count; s++) {
    let sum = 0;
    let weight = 0;
    let certain = 0;
    for (const criterion of weighed) {
      const share = profile.criterionWeights[criterion];
      if (!Number.isNaN(columns[criterion][s])) certain += share;
      const value = values[criterion][s];
      if (Number.isNaN(value)) continue;
      sum += share * value;
      weight += share;
    }
    if (weight > 0) score[s] = sum / weight;
    if (whole > 0) known[s] = certain / whole;
  }
  return { score, known };
}

/** Fit and completeness; cheap, so that it can follow every movement of a weight. */
export function scoreFit(scores: QuestionScores, profile: Profile): FitColumns {
  const weights = questions.map((question) => profile.questionWeights[question]);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const columns = questions.map((question) => scores.questions[question]);
  const known = questions.map((question) => scores.known[question]);
  const count = columns[0].length;
  const fit = new Float64Array(count).fill(Number.NaN);
  const completeness = new Float64Array(count);
  const geometric = profile.mean === 'geometric';
  for (let s = 0; s < count; s++) {
    let sum = 0;
    let weight = 0;
    let certain = 0;
    for (let q = 0; q < weights.length; q++) {
      const w = weights[q];
      const score = columns[q][s];
      certain += w * known[q][s];
      if (w === 0 || Number.isNaN(score)) continue;
      sum += w * (geometric ? Math.log(score) : score);
      weight += w;
    }
    if (weight > 0) fit[s] = geometric ? Math.exp(sum / weight) : sum / weight;
    if (whole > 0) completeness[s] = certain / whole;
  }
  return { fit, completeness };
}

/** Unknown values as the profile's policy has them: the worst, or the median of the known ones. */
function filledIn(
  values: Float64Array,
  policy: 'count as 0' | 'count as the median',
): Float64Array {
  const stand = policy === 'count as 0' ? 0 : medianOf(values);
  return values.map((value) => (Number.isNaN(value) ? stand : value));
}

function medianOf(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const half = (known.length - 1) / 2;
  return known.length === 0 ? Number.NaN : (known[Math.floor(half)] + known[Math.ceil(half)]) / 2;
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}
