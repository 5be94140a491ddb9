import type { RankedCountry } from '../fit/rank-country.ts';
import type { Robustness } from '../fit/robustness.ts';
import { formatCount } from '../words/numbers.ts';
import { sayRankInterval, sayTopShare } from '../words/robustness-words.ts';
import type { ReportRobustness } from './report.ts';

/** The draws of a ranking, and what they counted as the top. */
export interface DrawnRanking {
  robustness: Robustness;
  top: number;
}

/** Where a school stood in the draws; null for one that took no part. */
function drawnOf({ robustness }: DrawnRanking, school: number) {
  const entry = robustness.school.indexOf(school);
  if (entry < 0) return null;
  return {
    rankLow: robustness.rankLow[entry],
    rankHigh: robustness.rankHigh[entry],
    topShare: robustness.topShare[entry],
  };
}

/** 'Between 3rd and 14th in 9 of 10 cases; in the top 10 in 87 % of cases.' */
export function sayCertainty(drawn: DrawnRanking, school: number): string | null {
  const ranks = drawnOf(drawn, school);
  if (ranks === null) return null;
  const interval = sayRankInterval(ranks.rankLow, ranks.rankHigh);
  const top = sayTopShare(ranks.topShare, drawn.top);
  return `${interval.charAt(0).toUpperCase()}${interval.slice(1)}; ${top}.`;
}

/** The schools of the shortlist that have a rank, the first of them first. */
export function reportRobustness(
  { atlas, ranking }: RankedCountry,
  drawn: DrawnRanking,
  schools: readonly { school: number; city: string }[],
): ReportRobustness {
  const rows = schools
    .flatMap(({ school, city }) => {
      const ranks = drawnOf(drawn, school);
      if (ranks === null) return [];
      const { unitid, name } = atlas.schools;
      const rank = ranking.rank[school];
      return [{ unitid: unitid[school], name: name[school], city, rank, ...ranks }];
    })
    .toSorted((a, b) => a.rank - b.rank);
  return {
    draws: drawn.robustness.draws,
    top: drawn.top,
    sentence: `The ranking was drawn ${formatCount(drawn.robustness.draws)} times, each time with other weights and with figures within their margins. A bar holds the ranks of 9 in 10 draws; the mark is the rank under the profile.`,
    rows,
  };
}
