/** Neighbours in the columns of which the same questions are known. */
export interface KnownRun {
  from: number;
  to: number;
  /** Positions of the known questions. */
  known: number[];
}

/** Which questions of an entry are known, as bits; NaN is unknown. */
export function knownBits(scores: readonly Float64Array[], entry: number): number {
  return scores.reduce((bits, column, q) => bits | (Number.isNaN(column[entry]) ? 0 : 1 << q), 0);
}

/**
 * Cuts the entries into runs, so that a loop over a run reads known columns only and asks nothing.
 * Any order of the entries is right; one sorted by what is known has the fewest runs.
 */
export function knownRuns(scores: readonly Float64Array[], count: number): KnownRun[] {
  const runs: KnownRun[] = [];
  let before = -1;
  for (let entry = 0; entry < count; entry++) {
    const bits = knownBits(scores, entry);
    const run = runs.at(-1);
    if (run !== undefined && bits === before) run.to = entry + 1;
    else runs.push({ from: entry, to: entry + 1, known: positionsIn(bits, scores.length) });
    before = bits;
  }
  return runs;
}

function positionsIn(bits: number, count: number): number[] {
  return Array.from({ length: count }, (_, q) => q).filter((q) => (bits >> q) & 1);
}
