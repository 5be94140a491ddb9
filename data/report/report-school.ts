import { isGateOpen } from '../candidate/community-support.ts';
import { contributionsOf } from '../fit/contribution.ts';
import { weighMissingFacts } from '../fit/missing-facts.ts';
import type { RankedCountry } from '../fit/rank-country.ts';
import { weightShares } from '../fit/shares.ts';
import type { Candidate } from '../model/candidate.ts';
import { criterionDescriptions } from '../model/criterion.ts';
import { questionNames, questions } from '../model/question.ts';
import { nextStep, overrideMark, sayOverride } from '../words/candidate-words.ts';
import { figureLines, sayFigureLine } from '../words/figure-lines.ts';
import { sayMissingFact } from '../words/missing-words.ts';
import { formatCount, formatOrdinal } from '../words/numbers.ts';
import { sayWhy } from '../words/why-words.ts';
import { describeSchool } from './ranked-schools.ts';
import type { ReportCandidate, ReportQuestion, ReportSchool } from './report.ts';
import { schoolFigures } from './school-figures.ts';

/**
 * A school as the report tells it; `certainty` is what the draws say of its rank. An agreement by
 * override is marked in what every form of the report prints.
 */
export function reportSchool(
  country: RankedCountry,
  school: number,
  certainty: string | null,
  candidate: Candidate | null,
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
  const told = candidate && reportCandidate(candidate);
  const standing = standingOf(record.rank, record.excluded, ranking.ranked);
  const why = sayWhy(record.name, contributions);
  const override = told?.override ?? null;
  return {
    record,
    standing: override === null ? standing : `${standing}; ${overrideMark}`,
    why: override === null ? why : `${override} ${why}`,
    certainty,
    questions: reportQuestions(country, school, record),
    contributions,
    figures: schoolFigures(record),
    unknown: weighMissingFacts(country, school).map((fact) => {
      const { name, consequence } = sayMissingFact(fact);
      return { question: fact.question, sentence: `${name}: the answer ${consequence}.` };
    }),
    candidate: told,
  };
}

function reportCandidate(candidate: Candidate): ReportCandidate {
  const { pathway, stage, setAside, evidence } = candidate;
  return {
    pathway,
    stage,
    setAside,
    gateOpen: isGateOpen(evidence),
    override: sayOverride(candidate),
    next: nextStep(candidate),
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
  const shares = weightShares(profile);
  return questions.map((question) => ({
    question,
    name: questionNames[question],
    weight: shares[question],
    score: scores[question],
    status: statuses[question],
    lines: figureLines(question, { atlas, figures, profile, school }).map(sayFigureLine),
  }));
}
