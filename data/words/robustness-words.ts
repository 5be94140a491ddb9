import { formatOrdinal, formatShare } from './numbers.ts';

/** Where a school lies between the 5 % and the 95 % rank of the draws. */
export function sayRankInterval(rankLow: number, rankHigh: number): string {
  return rankLow === rankHigh
    ? `${formatOrdinal(rankLow)} in 9 of 10 cases`
    : `between ${formatOrdinal(rankLow)} and ${formatOrdinal(rankHigh)} in 9 of 10 cases`;
}

/** How often it is among the first so many. */
export function sayTopShare(share: number, top: number): string {
  const place = top === 1 ? 'first' : `in the top ${top}`;
  if (share === 0) return `never ${place}`;
  return share === 1 ? `always ${place}` : `${place} in ${formatShare(share)} of cases`;
}

/** The rule by which schools share a tier (data/fit/tiers.ts). */
export const tierRule =
  'A tier reaches down to the last school whose bar overlaps that of its first school; those below it lie lower in at least 9 of 10 draws.';
