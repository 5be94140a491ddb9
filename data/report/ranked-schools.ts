import { type RankedCountry, rankCountry } from '../fit/rank-country.ts';
import type { QuestionScores } from '../fit/score.ts';
import { countBaselinesMet, judgeSchool } from '../fit/status.ts';
import type { AreaKind } from '../model/area.ts';
import { nameArea } from '../model/area-name.ts';
import type { Atlas } from '../model/atlas.ts';
import { exclusionSentences, type SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import { type Question, questions, type Status } from '../model/question.ts';
import type { SchoolControl, SchoolLevel } from '../model/school.ts';

/** A school as every list of schools that leaves the program has it; these names and their order are a promise to programs. */
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
  /** WGS84 degrees. */
  latitude: number;
  longitude: number;
  /** Five-digit FIPS code of its county; '' where none holds the place. */
  county: string;
  level: SchoolLevel;
  control: SchoolControl;
  /** Hosts the clinic already. */
  partner: boolean;
  /** 90 % margin of the area's immigrants. */
  margin: number | null;
  attorneyPairsLow: number | null;
  attorneyPairsHigh: number | null;
  statuses: Record<Question, Status>;
}

export interface SchoolRanking {
  schools: RankedSchool[];
  /** Schools with a rank. */
  ranked: number;
  scores: QuestionScores;
}

/** All schools in the order of the ranking: those with a rank, those apart, those that are out. */
export function listSchools(atlas: Atlas, figures: SchoolFigures, profile: Profile): SchoolRanking {
  const country = rankCountry(atlas, figures, profile);
  const { order, ranked } = country.ranking;
  return {
    schools: Array.from(order, (school) => describeSchool(country, school)),
    ranked,
    scores: country.scores,
  };
}

/** One school of a ranking, unknown figures null. */
export function describeSchool(country: RankedCountry, s: number): RankedSchool {
  const { atlas, figures, profile, scores, fit, ranking } = country;
  const { schools: columns } = atlas;
  const { criteria } = figures;
  const area = nameArea(atlas, figures.areaKind[s], figures.area[s]);
  const statuses = judgeSchool(figures, profile, s);
  return {
    rank: ranking.rank[s] === 0 ? null : ranking.rank[s],
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
    fit: known(fit.fit[s]),
    completeness: fit.completeness[s],
    baselinesMet: countBaselinesMet(statuses),
    questions: questionScores(scores, s),
    excluded: exclusionSentences[figures.exclusion[s]] || null,
    latitude: columns.latitude[s],
    longitude: columns.longitude[s],
    county: columns.county[s],
    level: columns.level[s],
    control: columns.control[s],
    partner: columns.partner[s] === 1,
    margin: known(figures.margin[s]),
    attorneyPairsLow: known(figures.pairsLow[s]),
    attorneyPairsHigh: known(figures.pairsHigh[s]),
    statuses,
  };
}

function questionScores(scores: QuestionScores, school: number): Record<Question, number | null> {
  const entries = questions.map((question) => [
    question,
    known(scores.questions[question][school]),
  ]);
  return Object.fromEntries(entries) as Record<Question, number | null>;
}

/** A figure of a column as the value of an object: unknown is null. */
export function known(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}
