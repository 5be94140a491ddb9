import type { Question } from './question.ts';

/**
 * A criterion is one figure of a school that a question is judged by. The figure is turned into a
 * value of 0-100 by the profile's value function. Unknown figures are NaN in columns.
 */
export const criteria = [
  'reach',
  'centrality',
  'pairs',
  'undergraduates',
  'focus',
  'firstGeneration',
  'interest',
  'home',
  'champion',
] as const;
export type Criterion = (typeof criteria)[number];

interface CriterionDescription {
  question: Question;
  name: string;
  /** What one unit of the figure is, as written behind it; empty for a plain number. */
  unit: string;
}

export const criterionDescriptions: Record<Criterion, CriterionDescription> = {
  reach: { question: 'need', name: 'Immigrants within reach', unit: 'immigrants' },
  centrality: { question: 'need', name: 'Centrality', unit: '' },
  pairs: { question: 'attorneys', name: 'Attorney supply', unit: 'pairs' },
  undergraduates: { question: 'students', name: 'Undergraduates', unit: 'undergraduates' },
  focus: { question: 'students', name: 'Related degrees', unit: 'share of degrees' },
  firstGeneration: { question: 'students', name: 'First-generation', unit: 'share of students' },
  interest: { question: 'students', name: 'Student interest', unit: '' },
  home: { question: 'home', name: 'Features of a home', unit: 'of 5 documented' },
  champion: { question: 'champion', name: 'Champion', unit: '' },
};

export function criteriaOf(question: Question): Criterion[] {
  return criteria.filter((criterion) => criterionDescriptions[criterion].question === question);
}

/** One figure a school for each criterion, NaN where unknown; all columns have one entry a school. */
export type CriterionColumns = Record<Criterion, Float64Array>;
