import { rankSchools } from '../../../data/fit/rank.ts';
import type { RankedCountry } from '../../../data/fit/rank-country.ts';
import { scoreFit } from '../../../data/fit/score.ts';
import type { Profile } from '../../../data/model/profile.ts';
import type { Report } from '../../../data/report/report.ts';

/** A candidate as it stands under the weights of the live page. */
export interface LiveCandidate {
  unitid: string;
  name: string;
  city: string;
  /** Number of the city on the shortlist, from 1. */
  number: number;
  /** Null for no rank. */
  rank: number | null;
  /** Under the profile of the report. */
  rankBefore: number | null;
  fit: number | null;
}

/** The lead schools of a report by their rank among all schools, under other weights. */
export function rankCandidates(
  { cities }: Report,
  country: RankedCountry,
  weights: Profile['questionWeights'] | null,
): LiveCandidate[] {
  const { atlas, figures, scores, ties } = country;
  const profile =
    weights === null ? country.profile : { ...country.profile, questionWeights: weights };
  const fit = weights === null ? country.fit : scoreFit(scores, profile);
  const ranking = weights === null ? country.ranking : rankSchools(fit, figures, ties, profile);
  const places = new Map(Array.from(ranking.order, (school, place) => [school, place]));
  const rankOf = (ranks: Int32Array, school: number) => (ranks[school] > 0 ? ranks[school] : null);
  return cities
    .flatMap(({ name: city, schools: [{ record }] }, c) => {
      const school = atlas.schools.unitid.indexOf(record.unitid);
      if (school < 0) return [];
      const { unitid, name } = record;
      const rank = rankOf(ranking.rank, school);
      const rankBefore = rankOf(country.ranking.rank, school);
      const known = Number.isNaN(fit.fit[school]) ? null : fit.fit[school];
      const candidate = { unitid, name, city, number: c + 1, rank, rankBefore, fit: known };
      return [{ candidate, place: places.get(school) ?? 0 }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ candidate }) => candidate);
}
