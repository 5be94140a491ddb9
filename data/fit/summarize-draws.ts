import { type Question, questions } from '../model/question.ts';
import type { DrawnRanks } from './draw-ranks.ts';
import type { Robustness } from './robustness.ts';

/**
 * What the draws say of the entries [from, to), whose schools these are; the parts hold the draws in
 * their order. Each entry is counted on its own, so that the entries may be shared out as well.
 */
export function summarizeDraws(
  school: Int32Array,
  parts: readonly DrawnRanks[],
  from = 0,
  to: number = school.length,
): Robustness {
  const draws = parts.reduce((sum, part) => sum + part.draws, 0);
  const summary = roomForSummary(draws, school.slice(from, to));
  // Ranks begin at 1.
  const counts = new Uint32Array(school.length + 1);
  for (let entry = from; entry < to; entry++) {
    const i = entry - from;
    counts.fill(0);
    for (const part of parts) countRanks(part, entry, counts);
    summary.rankLow[i] = rankAt(counts, 0.05 * draws);
    summary.rankHigh[i] = rankAt(counts, 0.95 * draws);
    summary.topShare[i] = countTop(counts, parts[0].top) / draws;
    summary.firstShare[i] = counts[1] / draws;
    const central = centralWeights(parts, entry, counts[1]);
    questions.forEach((question, q) => {
      summary.centralWeights[question][i] = central[q];
    });
  }
  return summary;
}

/** The summaries of neighbouring entries as one. */
export function joinSummaries(summaries: readonly Robustness[]): Robustness {
  const school = Int32Array.from(summaries.flatMap((part) => [...part.school]));
  const whole = roomForSummary(summaries[0].draws, school);
  let at = 0;
  for (const part of summaries) {
    for (const column of ['rankLow', 'rankHigh', 'topShare', 'firstShare'] as const) {
      whole[column].set(part[column], at);
    }
    for (const question of questions) {
      whole.centralWeights[question].set(part.centralWeights[question], at);
    }
    at += part.school.length;
  }
  return whole;
}

function roomForSummary(draws: number, school: Int32Array): Robustness {
  const count = school.length;
  return {
    draws,
    school,
    rankLow: new Int32Array(count),
    rankHigh: new Int32Array(count),
    topShare: new Float64Array(count),
    firstShare: new Float64Array(count),
    centralWeights: Object.fromEntries(
      questions.map((question) => [question, new Float64Array(count)]),
    ) as Record<Question, Float64Array>,
  };
}

function countRanks({ draws, ranks }: DrawnRanks, entry: number, counts: Uint32Array): void {
  for (let at = entry * draws; at < (entry + 1) * draws; at++) counts[ranks[at]]++;
}

/** The first rank up to which so many draws lie. */
function rankAt(counts: Uint32Array, draws: number): number {
  let rank = 0;
  for (let seen = 0; seen < draws; ) seen += counts[++rank];
  return rank;
}

function countTop(counts: Uint32Array, top: number): number {
  let inTop = 0;
  for (let rank = 1; rank <= top && rank < counts.length; rank++) inTop += counts[rank];
  return inTop;
}

/** Mean weights of the draws in which the entry leads; NaN where it never does. */
function centralWeights(parts: readonly DrawnRanks[], entry: number, leads: number): number[] {
  const sums = questions.map(() => (leads === 0 ? Number.NaN : 0));
  if (leads === 0) return sums;
  for (const { draws, ranks, weights } of parts) {
    for (let draw = 0; draw < draws; draw++) {
      if (ranks[entry * draws + draw] !== 1) continue;
      for (let q = 0; q < sums.length; q++) sums[q] += weights[draw * sums.length + q];
    }
  }
  return sums.map((sum) => sum / leads);
}
