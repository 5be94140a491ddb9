import { contributionsOf } from '../fit/contribution.ts';
import { weighMissingFacts } from '../fit/missing-facts.ts';
import type { RankedCountry } from '../fit/rank-country.ts';
import { criterionDescriptions } from '../model/criterion.ts';
import { questionNames, questions } from '../model/question.ts';
import { figureLines, sayFigureLine } from '../words/figure-lines.ts';
import { sayMissingFact } from '../words/missing-words.ts';
import { formatCount, formatOrdinal } from '../words/numbers.ts';
import { sayWhy } from '../words/why-words.ts';
import { describeSchool } from './ranked-schools.ts';
import type { ReportQuestion, ReportSchool } from './report.ts';
import { schoolFigures } from './school-figures.ts';

/** A school as the report tells it; `certainty` is what the draws say of its rank. */
export function reportSchool(
  country: RankedCountry,
  school: number,
  certainty: string | null,
): ReportSchool {
  const record = describeSchool(country, school);
  const { scores, profile, ranking } = country;
  const contributions = contributionsOf(scores, profile, school).map(
    ({ question, criterion, points }) => ({
      question,
      criterion,
      name: criterionDescriptions[criterion].name,
      points,
    }),
  );
  return {
    record,
    standing: standingOf(record.rank, record.excluded, ranking.ranked),
    why: sayWhy(record.name, contributions),
    certainty,
    questions: reportQuestions(country, school, record),
    contributions,
    figures: schoolFigures(record),
    unknown: weighMissingFacts(country, school).map((fact) => {
      const { name, consequence } = sayMissingFact(fact);
      return { question: fact.question, sentence: `${name}: the answer ${consequence}.` };
    }),
  };
}

function standingOf(rank: number | null, excluded: string | null, ranked: number): string {
  if (excluded !== null) return `Out of the ranking: ${excluded.toLowerCase()}`;
  if (rank === null) {
    return `Apart from the ${formatCount(ranked)} ranked schools: too little is known`;
  }
  return `${formatOrdinal(rank)} of ${formatCount(ranked)}`;
}

function reportQuestions(
  { atlas, figures, profile }: RankedCountry,
  school: number,
  { questions: scores, statuses }: ReportSchool['record'],
): ReportQuestion[] {
  const whole = questions.reduce((sum, question) => sum + profile.questionWeights[question], 0);
  return questions.map((question) => ({
    question,
    name: questionNames[question],
    weight: profile.questionWeights[question] / whole,
    score: scores[question],
    status: statuses[question],
    lines: figureLines(question, { atlas, figures, profile, school }).map(sayFigureLine),
  }));
}
