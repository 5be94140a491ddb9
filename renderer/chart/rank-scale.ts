/** Where a rank lies between the first and the last that is shown, 0..1, each tenfold as wide. */
export type RankScale = (rank: number) => number;

export function rankScale(last: number): RankScale {
  const whole = Math.log(Math.max(2, last));
  return (rank) => Math.min(1, Math.max(0, Math.log(rank) / whole));
}

/** Ranks to mark on the scale: 1, 3, 10, 30 and so on, none so near to the end as to touch it. */
export function rankTicks(last: number): number[] {
  const ticks: number[] = [];
  for (let power = 1; power <= last; power *= 10) {
    ticks.push(...[power, 3 * power].filter((rank) => rank <= last));
  }
  return ticks;
}

/** The next 1, 2, 3 or 5 of a power of ten, so that the scale does not move with every draw. */
export function roundLastRank(rank: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rank)));
  return ([1, 2, 3, 5].find((step) => step * power >= rank) ?? 10) * power;
}
