import { contributionsOf } from '../../data/fit/contribution.ts';
import { kmPerMile } from '../../data/geo/earth.ts';
import { judgeSchool } from '../../data/fit/status.ts';
import { type Criterion, criteriaOf, criterionDescriptions } from '../../data/model/criterion.ts';
import { ProblemError } from '../../data/model/problem.ts';
import {
  type Question,
  questionNames,
  questions,
  type Status,
  statusMarks,
} from '../../data/model/question.ts';
import { figureLines, sayFigureLine } from '../../data/words/figure-lines.ts';
import { askFigures, withBackend } from './ask-backend.ts';
import { comparisonInWords, explainAgainst } from './explain-against.ts';
import {
  known,
  listSchools,
  type RankedSchool,
  type SchoolRanking,
} from '../../data/report/ranked-schools.ts';
import { type PrintedSchool, printedSchool } from './printed-school.ts';
import { schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn, unknownMark, written } from './text-table.ts';
import { aUnitid, oneOf, readOptions, UsageError } from './usage.ts';

export const explainOptions = {
  against: aUnitid('UNITID', 'say why the school stands above or below this one'),
  profile: schoolOptions.profile,
  area: schoolOptions.area,
  'half-distance': schoolOptions['half-distance'],
  format: oneOf(['text', 'json'], 'how to print it (default: text)'),
  workspace: schoolOptions.workspace,
};

/** Why a school stands where it stands: each question, and the criteria that it is judged by. */
interface Explanation extends PrintedSchool {
  ranked: number;
  breakdown: QuestionPart[];
  /** Points by which each criterion lifts or lowers the fit from 50; they add up to fit − 50. */
  contributions: { question: Question; criterion: Criterion; points: number }[];
  /** What the figures say, as the window says it: baselines, ranges, what is apportioned. */
  figures: { question: Question; sentence: string }[];
  sources: { title: string; vintage: string; source: string }[];
}

interface QuestionPart {
  question: Question;
  weight: number;
  score: number | null;
  status: Status;
  criteria: CriterionPart[];
}

interface CriterionPart {
  criterion: Criterion;
  weight: number;
  figure: number | null;
  value: number | null;
}

/** Explains one school of a workspace and returns the breakdown as text. */
export async function explain(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('explain', args, explainOptions);
  if (positionals.length !== 1 || !/^\d{6}$/.test(positionals[0])) {
    throw new UsageError('"explain" takes one UNITID of six digits: explain 166638.');
  }
  const [unitid] = positionals;
  if (values.against === unitid) {
    throw new UsageError('--against needs another school than the one that is explained.');
  }
  const { atlas, figures, profile } = await withBackend(values.workspace, (ask) =>
    askFigures(ask, values),
  );
  const s = atlas.schools.unitid.indexOf(unitid);
  const ranking = listSchools(atlas, figures, profile);
  const { ranked, scores } = ranking;
  const school = findSchool(ranking, unitid);
  if (values.against !== undefined) {
    const other = findSchool(ranking, values.against);
    const comparison = explainAgainst(school, other, ranking, atlas, profile);
    return values.format === 'json'
      ? JSON.stringify(comparison, null, 2)
      : comparisonInWords(comparison);
  }
  const statuses = judgeSchool(figures, profile, s);
  const breakdown = questions.map((question) => ({
    question,
    weight: profile.questionWeights[question],
    score: school.questions[question],
    status: statuses[question],
    criteria: criteriaOf(question)
      .filter((criterion) => profile.criterionWeights[criterion] > 0)
      .map((criterion) => ({
        criterion,
        weight: profile.criterionWeights[criterion],
        figure: known(figures.criteria[criterion][s]),
        value: known(scores.values[criterion][s]),
      })),
  }));
  const contributions = contributionsOf(scores, profile, s).map(
    ({ question, criterion, points }) => ({
      question,
      criterion,
      points,
    }),
  );
  const figuresInWords = questions.flatMap((question) =>
    figureLines(question, { atlas, figures, profile, school: s }).map((line) => ({
      question,
      sentence: sayFigureLine(line),
    })),
  );
  const sources = atlas.datasets.map(({ title, vintage, source }) => ({ title, vintage, source }));
  const explanation: Explanation = {
    ...printedSchool(school),
    ranked,
    breakdown,
    contributions,
    figures: figuresInWords,
    sources,
  };
  return values.format === 'json' ? JSON.stringify(explanation, null, 2) : inWords(explanation);
}

function findSchool({ schools }: SchoolRanking, unitid: string): RankedSchool {
  const school = schools.find((one) => one.unitid === unitid);
  if (school !== undefined) return school;
  throw new ProblemError('school-unknown', `There is no school with UNITID ${unitid}.`);
}

function inWords(school: Explanation): string {
  const { name, city, state, unitid, fit, completeness, baselinesMet, breakdown } = school;
  const head = `${name}, ${city}, ${state} (UNITID ${unitid})`;
  const fitLine = `Fit ${written(fit)} · ${written(completeness * 100)} % known · ${baselinesMet} of 5 baselines met`;
  const lines = breakdown.flatMap((part) => linesOf(part));
  return [
    head,
    standingOf(school),
    fitLine,
    areaOf(school),
    '',
    drawTable(columns, lines),
    '',
    `How the fit adds up: 50 ${school.contributions.map(addition).join(' ')} = ${written(fit, 1)}`,
    '',
    ...school.figures.map(({ question, sentence }) => `${questionNames[question]}: ${sentence}`),
    '',
    ...school.sources.map(
      ({ title, vintage, source }) => `Source: ${title}, ${vintage} (${source})`,
    ),
  ].join('\n');
}

function addition({ criterion, points }: Explanation['contributions'][number]): string {
  const name = criterionDescriptions[criterion].name.toLowerCase();
  return `${points < 0 ? '−' : '+'} ${written(Math.abs(points), 1)} ${name}`;
}

function standingOf({ rank, ranked, excluded }: Explanation): string {
  if (excluded !== null) return `Out of the ranking: ${excluded.toLowerCase()}`;
  if (rank === null) return `Apart from the ${written(ranked)} ranked schools: too little is known`;
  return `Rank ${written(rank)} of ${written(ranked)}`;
}

function areaOf(school: Explanation): string {
  const { areaKind, areaName, areaId, immigrants, meanDistanceKm, bestMeanDistanceKm } = school;
  if (areaKind === null) return 'No area, so its need is unknown';
  const area = `${areaName} (${areaKind} ${areaId}): ${written(immigrants)} immigrants`;
  if (meanDistanceKm === null || bestMeanDistanceKm === null) return area;
  const [miles, best] = [meanDistanceKm / kmPerMile, bestMeanDistanceKm / kmPerMile];
  return `${area}; on average one lives ${written(miles, 1)} miles away, from the best place ${written(best, 1)}`;
}

interface Line {
  question: string;
  weight: string;
  score: string;
  status: string;
  criterion: string;
  figure: string;
  value: string;
  share: string;
}

/** One line for each criterion; the question itself stands on the first. */
function linesOf({ question, weight, score, status, criteria }: QuestionPart): Line[] {
  const whole = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  return criteria.map((part, i) => ({
    question: i === 0 ? questionNames[question] : '',
    weight: i === 0 ? written(weight) : '',
    score: i === 0 ? written(score) : '',
    status: i === 0 ? `${statusMarks[status]} ${status}` : '',
    criterion: criterionDescriptions[part.criterion].name,
    figure: figureOf(part),
    value: written(part.value),
    share: `${written((part.weight / whole) * 100)} %`,
  }));
}

/** Figures with the digits that they bear: centrality as 0-100, pairs to a tenth. */
function figureOf({ criterion, figure }: CriterionPart): string {
  if (figure === null) return unknownMark;
  if (criterion === 'centrality') return written(figure * 100);
  return written(figure, criterion === 'pairs' ? 1 : 0);
}

const columns: TextColumn<Line>[] = [
  { head: 'Question', cell: ({ question }) => question },
  { head: 'Weight', align: 'right', cell: ({ weight }) => weight },
  { head: 'Score', align: 'right', cell: ({ score }) => score },
  { head: 'Baseline', cell: ({ status }) => status },
  { head: 'Criterion', cell: ({ criterion }) => criterion },
  { head: 'Figure', align: 'right', cell: ({ figure }) => figure },
  { head: 'Value', align: 'right', cell: ({ value }) => value },
  { head: 'Share', align: 'right', cell: ({ share }) => share },
];
