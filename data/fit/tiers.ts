/** Where a school lies in 9 of 10 draws, and the school it is. */
export interface RankInterval {
  school: number;
  rankLow: number;
  rankHigh: number;
}

/**
 * Cuts a ranked list where the draws tell schools apart. A tier reaches from its first school down to
 * the last one whose 5-95 % interval overlaps that of the first; all below it lie wholly under its
 * first. Disjoint intervals stand in for "ranks above it in at least 90 % of draws": they are enough
 * for that, not needed, so schools are called a tie rather too often than too seldom.
 */
export function tiersOf<Interval extends RankInterval>(byRank: readonly Interval[]): Interval[][] {
  const tiers: Interval[][] = [];
  for (let from = 0; from < byRank.length; ) {
    const { rankHigh } = byRank[from];
    const last = byRank.findLastIndex((one, place) => place === from || one.rankLow <= rankHigh);
    tiers.push(byRank.slice(from, last + 1));
    from = last + 1;
  }
  return tiers;
}
