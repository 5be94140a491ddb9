import { inMetro } from '../../data/model/area-name.ts';
import { rankSchools, tieOrder } from '../../data/fit/rank.ts';
import { type QuestionScores, scoreFit, scoreQuestions } from '../../data/fit/score.ts';
import { countBaselinesMet, judgeSchool } from '../../data/fit/status.ts';
import type { AreaKind } from '../../data/model/area.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import { exclusionSentences, type SchoolFigures } from '../../data/model/figures.ts';
import type { Profile } from '../../data/model/profile.ts';
import { type Question, questions } from '../../data/model/question.ts';

/** A school as the command line prints it; these names and their order are a promise to programs. */
export interface RankedSchool {
  /** Null for schools apart (too little is known) and for those that are out. */
  rank: number | null;
  unitid: string;
  name: string;
  city: string;
  state: string;
  areaKind: AreaKind | null;
  areaId: string | null;
  areaName: string | null;
  immigrants: number | null;
  meanDistanceKm: number | null;
  bestMeanDistanceKm: number | null;
  /** 0..1. */
  centrality: number | null;
  reachableImmigrants: number | null;
  attorneyPairs: number | null;
  undergraduates: number | null;
  /** 0-100. */
  fit: number | null;
  /** 0..1. */
  completeness: number;
  baselinesMet: number;
  questions: Record<Question, number | null>;
  /** Why the school is out of the ranking; null where it is in. */
  excluded: string | null;
}

export interface SchoolRanking {
  schools: RankedSchool[];
  /** Schools with a rank. */
  ranked: number;
  scores: QuestionScores;
}

/** All schools in the order of the ranking: those with a rank, those apart, those that are out. */
export function listSchools(atlas: Atlas, figures: SchoolFigures, profile: Profile): SchoolRanking {
  const scores = scoreQuestions(figures.criteria, profile);
  const { fit, completeness } = scoreFit(scores, profile);
  const ties = tieOrder(figures, atlas.schools);
  const { order, rank, ranked } = rankSchools({ fit, completeness }, figures, ties, profile);
  const { schools: columns } = atlas;
  const schools = Array.from(order, (s): RankedSchool => {
    const area = areaOf(atlas, figures, s);
    const { criteria } = figures;
    return {
      rank: rank[s] === 0 ? null : rank[s],
      unitid: columns.unitid[s],
      name: columns.name[s],
      city: columns.city[s],
      state: columns.state[s],
      areaKind: area?.kind ?? null,
      areaId: area?.id ?? null,
      areaName: area?.name ?? null,
      immigrants: known(figures.immigrants[s]),
      meanDistanceKm: known(figures.meanDistanceKm[s]),
      bestMeanDistanceKm: known(figures.bestMeanDistanceKm[s]),
      centrality: known(criteria.centrality[s]),
      reachableImmigrants: known(criteria.reach[s]),
      attorneyPairs: known(criteria.pairs[s]),
      undergraduates: known(criteria.undergraduates[s]),
      fit: known(fit[s]),
      completeness: completeness[s],
      baselinesMet: countBaselinesMet(judgeSchool(figures, profile, s)),
      questions: questionScores(scores, s),
      excluded: exclusionSentences[figures.exclusion[s]] || null,
    };
  });
  return { schools, ranked, scores };
}

function questionScores(scores: QuestionScores, school: number): Record<Question, number | null> {
  const entries = questions.map((question) => [
    question,
    known(scores.questions[question][school]),
  ]);
  return Object.fromEntries(entries) as Record<Question, number | null>;
}

function areaOf({ counties, metros }: Atlas, figures: SchoolFigures, school: number) {
  const area = figures.area[school];
  if (area < 0) return null;
  if (figures.areaKind[school] === inMetro) {
    return { kind: 'metro', id: metros.id[area], name: metros.name[area] } as const;
  }
  const name = `${counties.name[area]}, ${counties.state[area]}`;
  return { kind: 'county', id: counties.id[area], name } as const;
}

/** A figure of a column as the value of an object: unknown is null. */
export function known(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}
