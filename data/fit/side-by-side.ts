import { type Criterion, criteriaOf } from '../model/criterion.ts';
import { type Question, questions, type Status } from '../model/question.ts';
import { contributionsOf } from './contribution.ts';
import type { RankedCountry } from './rank-country.ts';
import { weightShares } from './shares.ts';
import { judgeSchool } from './status.ts';

/** One question asked of a few schools, in the order in which the schools were given. */
export interface ComparedQuestion {
  question: Question;
  /** Share of the question in the profile, 0..1. */
  weight: number;
  /** 0-100, NaN where unknown. */
  scores: number[];
  statuses: Status[];
  /** Points of fit between the school that the question lifts most and the one that it lifts least. */
  apart: number;
  /** Places of those with the best score; none where the known ones are level. */
  best: number[];
  criteria: ComparedCriterion[];
}

export interface ComparedCriterion {
  criterion: Criterion;
  /** NaN where unknown. */
  figures: number[];
  /** Places of those that the profile values most; none where the known ones are level. */
  best: number[];
}

/** From so many points of fit on, schools are said to be much apart by a question. */
export const muchApart = 5;

/** Schools beside each other, question by question; `schools` are positions in SchoolColumns. */
export function compareSideBySide(
  ranked: Pick<RankedCountry, 'figures' | 'profile' | 'scores'>,
  schools: readonly number[],
): ComparedQuestion[] {
  const { figures, profile, scores } = ranked;
  const shares = weightShares(profile);
  const statuses = schools.map((school) => judgeSchool(figures, profile, school));
  const points = schools.map((school) => contributionsOf(scores, profile, school));
  return questions.map((question) => {
    const lifts = points.map((parts) =>
      parts
        .filter((part) => part.question === question)
        .reduce((sum, part) => sum + part.points, 0),
    );
    const ofQuestion = schools.map((school) => scores.questions[question][school]);
    return {
      question,
      weight: shares[question],
      scores: ofQuestion,
      statuses: statuses.map((status) => status[question]),
      apart: schools.length > 1 ? Math.max(...lifts) - Math.min(...lifts) : 0,
      best: placesOfBest(ofQuestion),
      criteria: criteriaOf(question).map((criterion) => ({
        criterion,
        figures: schools.map((school) => figures.criteria[criterion][school]),
        best: placesOfBest(schools.map((school) => scores.values[criterion][school])),
      })),
    };
  });
}

/** Values of 0-100 are told apart as they are shown, in whole numbers. */
export function placesOfBest(values: readonly number[]): number[] {
  const shown = values.map(Math.round);
  const known = shown.filter((value) => !Number.isNaN(value));
  const most = Math.max(...known);
  if (known.length < 2 || known.every((value) => value === most)) return [];
  return shown.flatMap((value, place) => (value === most ? [place] : []));
}
