import { countBaselinesMet, judgeSchool } from '../../data/fit/status.ts';
import { type Question, questionNames, questions } from '../../data/model/question.ts';
import { percent, type TableColumn } from './table-column.ts';

const statusColumn = (question: Question): TableColumn => ({
  id: `${question}-status`,
  name: `${questionNames[question]}: baseline`,
  short: questionNames[question],
  unit: 'baseline',
  group: 'Baselines',
  width: 112,
  kind: 'status',
  question,
});

const scoreColumn = (question: Question): TableColumn => ({
  id: question,
  name: questionNames[question],
  unit: '0–100',
  group: 'Fit',
  width: 96,
  kind: 'score',
  figure: ({ scores }, s) => scores.questions[question][s],
  digits: 1,
});

/** Fit, what it is made of, how much of it is known, and the baselines. */
export const fitColumns: readonly TableColumn[] = [
  {
    id: 'fit',
    name: 'Fit',
    unit: '0–100',
    group: 'Fit',
    width: 120,
    kind: 'fit',
    figure: ({ fit }, s) => fit.fit[s],
    digits: 1,
  },
  {
    id: 'questions',
    name: 'Five questions',
    short: 'Questions',
    unit: 'wide as weighed',
    group: 'Fit',
    width: 120,
    kind: 'bars',
  },
  ...questions.map(scoreColumn),
  {
    id: 'completeness',
    name: 'Completeness',
    short: 'Known',
    unit: '% of weight',
    group: 'Fit',
    width: 120,
    kind: 'score',
    figure: ({ fit }, s) => percent(fit.completeness[s]),
    digits: 0,
  },
  {
    id: 'baselines-met',
    name: 'Baselines met',
    short: 'Baselines',
    unit: 'met, of 5',
    group: 'Baselines',
    width: 88,
    kind: 'count',
    figure: ({ figures, profile }, s) => countBaselinesMet(judgeSchool(figures, profile, s)),
    digits: 0,
  },
  ...questions.map(statusColumn),
];
