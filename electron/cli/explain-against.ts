import { compareSchools } from '../../data/fit/comparison.ts';
import { comparisonSentence } from '../../data/fit/comparison-sentence.ts';
import { flipsOf } from '../../data/fit/stability.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { Profile } from '../../data/model/profile.ts';
import { type Question, questionNames, questions } from '../../data/model/question.ts';
import { ProblemError } from '../../data/model/problem.ts';
import type { RankedSchool, SchoolRanking } from '../../data/report/ranked-schools.ts';
import { drawTable, type TextColumn, written } from './text-table.ts';

/** Why A stands above B; these names are a promise to programs. */
interface Comparison {
  sentence: string;
  a: ComparedSchool;
  b: ComparedSchool;
  /** 0-100. */
  fit: { a: number; b: number };
  /** The largest contribution first; they add up to the fit of A less the fit of B. */
  terms: ComparedTerm[];
  /** Weights of a question (0..1, the others rescaled in proportion) at which both fits are equal. */
  flips: { question: Question; at: number }[];
}

type ComparedSchool = Pick<RankedSchool, 'unitid' | 'name' | 'city' | 'state' | 'rank'>;
type ComparedTerm = ReturnType<typeof compareSchools>[number];

/** Compares two schools question by question. */
export function explainAgainst(
  a: RankedSchool,
  b: RankedSchool,
  { scores }: SchoolRanking,
  { schools }: Atlas,
  profile: Profile,
): Comparison {
  const [atA, atB] = [a, b].map(({ unitid }) => schools.unitid.indexOf(unitid));
  const fit = { a: fitOf(a), b: fitOf(b) };
  const terms = compareSchools(scores, profile, atA, atB);
  const isKnownAtBoth = (question: Question) =>
    [atA, atB].every((s) => !Number.isNaN(scores.questions[question][s]));
  return {
    sentence: comparisonSentence(terms, a.name, b.name, fit.a, fit.b),
    a: namesOf(a),
    b: namesOf(b),
    fit,
    terms,
    flips: questions.flatMap((question) =>
      flipsOf(scores, profile, question, atA, atB)
        // With all the weight on a question that is unknown at one of them, there is no fit to be equal.
        .filter((at) => at < 1 - 1e-6 || isKnownAtBoth(question))
        .map((at) => ({ question, at })),
    ),
  };
}

function fitOf({ fit, name, unitid }: RankedSchool): number {
  if (fit !== null) return fit;
  throw new ProblemError(
    'school-without-fit',
    `${name} (UNITID ${unitid}) cannot be compared, since nothing is known of it that has a weight.`,
  );
}

function namesOf({ unitid, name, city, state, rank }: RankedSchool): ComparedSchool {
  return { unitid, name, city, state, rank };
}

export function comparisonInWords(comparison: Comparison): string {
  const { sentence, a, b, fit, terms, flips } = comparison;
  const schools = [
    { letter: 'A', school: a, fit: fit.a },
    { letter: 'B', school: b, fit: fit.b },
  ].map(({ letter, school, fit }) => {
    const rank = school.rank === null ? 'no rank' : `rank ${written(school.rank)}`;
    return `${letter}  ${school.name}, ${school.city}, ${school.state} (UNITID ${school.unitid}): ${rank}, fit ${written(fit, 1)}`;
  });
  const turns = flips.map(({ question, at }) => {
    const now = terms.find((term) => term.question === question)?.weight ?? 0;
    return `At a weight of ${written(at * 100, 1)} for ${questionNames[question]} (now ${written(now * 100, 1)}) they are level.`;
  });
  return [
    sentence,
    '',
    ...schools,
    '',
    drawTable(columns, terms),
    '',
    ...(turns.length > 0 ? turns : ['No weight of a single question makes them level.']),
  ].join('\n');
}

const columns: TextColumn<ComparedTerm>[] = [
  { head: 'Question', cell: ({ question }) => questionNames[question] },
  { head: 'Weight', align: 'right', cell: ({ weight }) => written(weight * 100, 1) },
  { head: 'A less B', align: 'right', cell: ({ difference }) => written(difference, 1) },
  { head: 'Points of fit', align: 'right', cell: ({ contribution }) => written(contribution, 1) },
];
