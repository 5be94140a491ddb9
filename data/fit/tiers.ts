/** Where a school lies in 9 of 10 draws, and the school it is. */
export interface RankInterval {
  school: number;
  rankLow: number;
  rankHigh: number;
}

/**
 * Cuts a ranked list where the draws tell schools apart. The first school opens a tier; the next tier
 * opens at the first school whose 5-95 % interval lies wholly below that of the school that opened the
 * one before. Disjoint intervals stand in for "ranks above it in at least 90 % of draws": they are
 * enough for that, not needed, so schools are called a tie rather too often than too seldom.
 */
export function tiersOf<Interval extends RankInterval>(byRank: readonly Interval[]): Interval[][] {
  const tiers: Interval[][] = [];
  for (const interval of byRank) {
    const tier = tiers.at(-1);
    if (tier === undefined || tier[0].rankHigh < interval.rankLow) tiers.push([interval]);
    else tier.push(interval);
  }
  return tiers;
}
