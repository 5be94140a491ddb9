import { questions } from '../model/question.ts';
import { drawFigures } from './draw-figures.ts';
import { type KnownRun, knownRuns } from './known-runs.ts';
import { type RandomStream, randomStream } from './random.ts';
import type { RobustnessInput } from './robustness.ts';
import { rankEntries } from './sort-ranks.ts';

/** The ranks of some draws, and the weights that led to them. */
export interface DrawnRanks {
  draws: number;
  /** Share of draws in the first so many ranks is counted. */
  top: number;
  /** Ranks of the first entry in all these draws, then those of the second …: [entry × draws + draw]. */
  ranks: Uint16Array;
  /** Shares of 1, five a draw. */
  weights: Float64Array;
}

/** Room for the ranks of so many draws; over the memory given, so that threads can share it. */
export function roomForRanks(
  input: RobustnessInput,
  draws: number,
  memory: ArrayBufferLike = new ArrayBuffer(bytesOfRanks(input, draws)),
  byteOffset = 0,
): DrawnRanks {
  const weights = new Float64Array(memory, byteOffset, draws * questions.length);
  const ranksAt = byteOffset + weights.byteLength;
  const ranks = new Uint16Array(memory, ranksAt, draws * input.school.length);
  return { draws, top: input.top, ranks, weights };
}

/** Bytes that the ranks of so many draws take; a multiple of 8, so that rooms can lie side by side. */
export function bytesOfRanks(input: RobustnessInput, draws: number): number {
  const ranks = draws * input.school.length * Uint16Array.BYTES_PER_ELEMENT;
  const weights = draws * questions.length * Float64Array.BYTES_PER_ELEMENT;
  return weights + Math.ceil(ranks / 8) * 8;
}

/**
 * Ranks the entries in draws [from, to). Each draw has random numbers of its own, so that the draws
 * come out the same however they are shared out; a few hundred at once keep to the processor's cache.
 */
export function drawRanks(
  input: RobustnessInput,
  from: number,
  to: number,
  into: DrawnRanks = roomForRanks(input, to - from),
): DrawnRanks {
  const count = input.school.length;
  const columns = input.scores.map((column) => Float64Array.from(column));
  const [need, attorneys] = columns;
  const redraw = drawFigures(input, need, attorneys);
  const weighed = input.mean === 'geometric' ? columns.map(logarithms) : columns;
  const runs = knownRuns(input.scores, count);
  const fit = new Float64Array(count);
  const rankInto = rankEntries(count);
  for (let draw = from; draw < to; draw++) {
    const random = randomStream(input.seed, draw);
    const weights = drawWeights(input, random);
    redraw(random);
    if (input.mean === 'geometric') {
      writeLogarithms(need, weighed[0]);
      writeLogarithms(attorneys, weighed[1]);
    }
    for (const run of runs) weighRun(run, weighed, weights, fit);
    if (input.mean === 'geometric') writeExponentials(fit);
    rankInto(fit, into.ranks, draw - from, to - from);
    into.weights.set(weights, (draw - from) * questions.length);
  }
  return into;
}

/** The geometric mean is the arithmetic one of logarithms; a score of 0 has next to none. */
function writeLogarithms(scores: Float64Array, into: Float64Array): void {
  for (let i = 0; i < scores.length; i++) into[i] = Math.log(Math.max(scores[i], 1e-300));
}

function logarithms(scores: Float64Array): Float64Array {
  const into = new Float64Array(scores.length);
  writeLogarithms(scores, into);
  return into;
}

function writeExponentials(fit: Float64Array): void {
  for (let i = 0; i < fit.length; i++) fit[i] = Math.exp(fit[i]);
}

/** Weights that add up to 1: Dirichlet around the profile's; a weight of 0 stays 0. */
function drawWeights({ weights, agreement }: RobustnessInput, random: RandomStream): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => {
    if (weight === 0) return 0;
    return random.gamma(agreement === 'uniform' ? 1 : (agreement * weight) / whole);
  });
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** Weighted mean of the known questions of a run; 0 where they have no weight. */
function weighRun(
  { from, to, known }: KnownRun,
  columns: readonly Float64Array[],
  weights: readonly number[],
  fit: Float64Array,
): void {
  const whole = known.reduce((sum, q) => sum + weights[q], 0);
  const weighing = known.filter((q) => weights[q] > 0);
  if (weighing.length === 0) {
    fit.fill(0, from, to);
    return;
  }
  // Two columns at once: most schools have no more than two or three.
  const [first, second = first] = weighing;
  const secondWeight = weighing.length > 1 ? weights[second] : 0;
  weighTwo(
    columns[first],
    weights[first] / whole,
    columns[second],
    secondWeight / whole,
    from,
    to,
    fit,
  );
  for (const q of weighing.slice(2)) addWeighed(columns[q], weights[q] / whole, from, to, fit);
}

function weighTwo(
  one: Float64Array,
  weightOfOne: number,
  other: Float64Array,
  weightOfOther: number,
  from: number,
  to: number,
  fit: Float64Array,
): void {
  for (let entry = from; entry < to; entry++) {
    fit[entry] = weightOfOne * one[entry] + weightOfOther * other[entry];
  }
}

function addWeighed(
  column: Float64Array,
  weight: number,
  from: number,
  to: number,
  fit: Float64Array,
): void {
  for (let entry = from; entry < to; entry++) fit[entry] += weight * column[entry];
}
