import type { Robustness } from '../../data/fit/robustness.ts';
import type { Ranking } from '../../data/fit/rank.ts';
import { type RankInterval, tiersOf } from '../../data/fit/tiers.ts';
import type { Entries } from './robustness-query.ts';

/** What the view shows of one school. */
export interface RobustnessRow extends RankInterval {
  rank: number;
  /** Share of draws in the first so many ranks, 0..1. */
  topShare: number;
}

export const robustnessOrders = ['rank', 'share'] as const;
export type RobustnessOrder = (typeof robustnessOrders)[number];

/** The first schools of the ranking, and what the draws say of each. */
export function rowsOf(
  { order, rank, ranked }: Pick<Ranking, 'order' | 'rank' | 'ranked'>,
  { rankLow, rankHigh, topShare }: Robustness,
  entryOf: Entries,
  count: number,
): RobustnessRow[] {
  return Array.from(order.subarray(0, Math.min(count, ranked))).flatMap((school) => {
    const entry = entryOf.get(school);
    if (entry === undefined) return [];
    return [
      {
        school,
        rank: rank[school],
        rankLow: rankLow[entry],
        rankHigh: rankHigh[entry],
        topShare: topShare[entry],
      },
    ];
  });
}

/** In tiers by rank, or without tiers by share: a tier is a stretch of the ranking. */
export function groupRows(rows: RobustnessRow[], order: RobustnessOrder): RobustnessRow[][] {
  if (order === 'rank') return tiersOf(rows);
  return rows.length === 0
    ? []
    : [rows.toSorted((a, b) => b.topShare - a.topShare || a.rank - b.rank)];
}

/** 'a tie of 7 schools' */
export function sizeOfTier(size: number): string {
  return size === 1 ? 'one school, told apart from the rest' : `a tie of ${size} schools`;
}
