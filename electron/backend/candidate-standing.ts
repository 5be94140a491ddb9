import type { RankedCountry } from '../../data/fit/rank-country.ts';
import { formatOrdinal, formatScore } from '../../data/words/numbers.ts';

/** How a school stands, as it is shown. */
export interface Standing {
  fit: string;
  /** '9th', or 'no rank'. */
  rank: string;
}

/** @param school position in SchoolColumns */
export function standingIn({ fit, ranking }: RankedCountry, school: number): Standing {
  const rank = ranking.rank[school];
  return {
    fit: formatScore(fit.fit[school]),
    rank: rank === 0 ? 'no rank' : formatOrdinal(rank),
  };
}

/** What came of a change, for the timeline: one sentence or none. */
export function sayStandingChange(before: Standing, after: Standing): string[] {
  if (before.fit === after.fit && before.rank === after.rank) return [];
  return [`Fit ${after.fit} (${after.rank}), before ${before.fit} (${before.rank})`];
}
