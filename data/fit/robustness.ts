import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import { randomStream, triangular } from './random.ts';
import type { QuestionScores } from './score.ts';
import { rankEntries } from './sort-ranks.ts';
import { valueAt } from './value-function.ts';

/**
 * How sure a rank is: the ranking is drawn many times over, each time with other weights (Dirichlet
 * around the profile's), immigrants (normal by their margin, one draw for an area) and attorney
 * supply (triangular low, expected, high). After SMAA-2 (Lahdelma and Salminen 2001, Operations
 * Research 49:444). Schools that are apart or excluded take no part.
 */
export interface RobustnessRequest {
  draws: number;
  seed: number;
  /** Share of draws in the first so many ranks is counted. */
  top: number;
  /** Weights as sure as those of this many voices agreeing; 'uniform': any weights are as good. */
  agreement: number | 'uniform';
}

/** What the draws are made from; plain columns, so that it can be handed to a thread. */
export interface RobustnessInput extends RobustnessRequest {
  weights: number[];
  mean: Profile['mean'];
  /** Positions of the schools that take part. */
  school: Int32Array;
  /** Score of each question, one column a question; NaN where unknown. */
  scores: Float64Array[];
  /** Schools whose need moves with the margin of their area, by entry. */
  uncertainNeed: {
    entry: number;
    area: number;
    spread: number;
    reach: number;
    rest: number;
    share: number;
  }[];
  areas: number;
  reachKnots: Profile['valueFunctions']['reach'];
  uncertainSupply: { entry: number; low: number; expected: number; high: number }[];
  pairsKnots: Profile['valueFunctions']['pairs'];
}

/** Counts over some of the draws; those of two ranges of draws are added to give those of both. */
export interface RobustnessTally {
  draws: number;
  /** For each entry, how often it had each rank: rankCounts[entry × entries + rank − 1]. */
  rankCounts: Uint32Array;
  inTop: Uint32Array;
  first: Uint32Array;
  /** Sum of the weights of the draws in which the entry led, five an entry. */
  leadingWeights: Float64Array;
}

export interface Robustness {
  draws: number;
  /** Position of each school that took part, and beside it what the draws say. */
  school: Int32Array;
  /** Rank in 5 % and 95 % of the draws. */
  rankLow: Int32Array;
  rankHigh: Int32Array;
  /** Share of draws among the first `top`, 0..1. */
  topShare: Float64Array;
  firstShare: Float64Array;
  /** Mean weights of the draws in which the school leads, shares of 1; NaN where it never does. */
  centralWeights: Record<Question, Float64Array>;
}

const standardErrorsIn90 = 1.645;

/** Gathers what the draws need from the figures and scores of the ranked schools. */
export function prepareRobustness(
  figures: SchoolFigures,
  scores: QuestionScores,
  profile: Profile,
  school: Int32Array,
  question: RobustnessRequest,
): RobustnessInput {
  const areas = new Map<string, number>();
  const uncertainNeed: RobustnessInput['uncertainNeed'] = [];
  const uncertainSupply: RobustnessInput['uncertainSupply'] = [];
  // A figure that has no weight in its question cannot move it.
  const moves = {
    reach: profile.criterionWeights.reach > 0,
    pairs: profile.criterionWeights.pairs > 0,
  };
  school.forEach((s, entry) => {
    const spread = figures.margin[s] / standardErrorsIn90 / figures.immigrants[s];
    const reach = figures.criteria.reach[s];
    if (moves.reach && spread > 0 && Number.isFinite(spread) && !Number.isNaN(reach)) {
      const key = `${figures.areaKind[s]}:${figures.area[s]}`;
      if (!areas.has(key)) areas.set(key, areas.size);
      const centrality = scores.values.centrality[s];
      const other = Number.isNaN(centrality) ? 0 : profile.criterionWeights.centrality;
      const weight = profile.criterionWeights.reach + other;
      uncertainNeed.push({
        entry,
        area: areas.get(key) ?? 0,
        spread,
        reach,
        rest: other > 0 ? (other * centrality) / weight : 0,
        share: profile.criterionWeights.reach / weight,
      });
    }
    const [low, expected, high] = [
      figures.pairsLow[s],
      figures.pairsExpected[s],
      figures.pairsHigh[s],
    ];
    if (moves.pairs && high > low) uncertainSupply.push({ entry, low, expected, high });
  });
  return {
    ...question,
    weights: questions.map((q) => profile.questionWeights[q]),
    mean: profile.mean,
    school,
    scores: questions.map((q) => Float64Array.from(school, (s) => scores.questions[q][s])),
    uncertainNeed,
    areas: areas.size,
    reachKnots: profile.valueFunctions.reach,
    uncertainSupply,
    pairsKnots: profile.valueFunctions.pairs,
  };
}

/** Makes draws [from, to) and counts. The caller shares out the draws and adds up the tallies. */
export function drawRanks(input: RobustnessInput, from: number, to: number): RobustnessTally {
  const count = input.school.length;
  const tally = emptyTally(count);
  // The geometric mean is the arithmetic one of logarithms; a score of 0 has next to none.
  const geometric = input.mean === 'geometric';
  const weighed = (score: number) => (geometric ? Math.log(Math.max(score, 1e-300)) : score);
  const scores = input.scores.map((column) =>
    column.map((score) => (score >= 0 ? weighed(score) : 0)),
  );
  const mask = Uint8Array.from({ length: count }, (_, entry) =>
    input.scores.reduce((bits, column, q) => bits | (Number.isNaN(column[entry]) ? 0 : 1 << q), 0),
  );
  const perKnownWeight = new Float64Array(1 << questions.length);
  const fit = new Float64Array(count);
  const rank = new Int32Array(count);
  const sorter = rankEntries(count);
  const [need, attorneys, students, home, champion] = scores;
  const areaFactor = new Float64Array(input.areas);
  for (let draw = from; draw < to; draw++) {
    const random = randomStream(input.seed, draw);
    const weights = drawWeights(input, random);
    for (let area = 0; area < areaFactor.length; area++) areaFactor[area] = random.normal();
    for (const { entry, area, spread, reach, rest, share } of input.uncertainNeed) {
      const drawn = reach * Math.max(0, 1 + spread * areaFactor[area]);
      need[entry] = weighed(rest + share * valueAt(drawn, input.reachKnots));
    }
    for (const { entry, low, expected, high } of input.uncertainSupply) {
      const pairs = triangular(low, expected, high, random.uniform());
      attorneys[entry] = weighed(valueAt(pairs, input.pairsKnots));
    }
    for (let known = 1; known < perKnownWeight.length; known++) {
      let weight = 0;
      for (let q = 0; q < weights.length; q++) if (known & (1 << q)) weight += weights[q];
      perKnownWeight[known] = weight > 0 ? 1 / weight : 0;
    }
    const [wn, wa, ws, wh, wc] = weights;
    for (let i = 0; i < count; i++) {
      fit[i] =
        (wn * need[i] + wa * attorneys[i] + ws * students[i] + wh * home[i] + wc * champion[i]) *
        perKnownWeight[mask[i]];
    }
    if (geometric) for (let i = 0; i < count; i++) fit[i] = Math.exp(fit[i]);
    sorter(fit, rank);
    for (let i = 0; i < count; i++) {
      const place = rank[i];
      tally.rankCounts[i * count + place - 1]++;
      if (place <= input.top) tally.inTop[i]++;
      if (place !== 1) continue;
      tally.first[i]++;
      for (let q = 0; q < weights.length; q++) {
        tally.leadingWeights[i * weights.length + q] += weights[q];
      }
    }
  }
  tally.draws = to - from;
  return tally;
}

function emptyTally(count: number): RobustnessTally {
  return {
    draws: 0,
    rankCounts: new Uint32Array(count * count),
    inTop: new Uint32Array(count),
    first: new Uint32Array(count),
    leadingWeights: new Float64Array(count * questions.length),
  };
}

/** Weights that add up to 1: Dirichlet around the profile's; a weight of 0 stays 0. */
function drawWeights(
  { weights, agreement }: RobustnessInput,
  random: ReturnType<typeof randomStream>,
): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => {
    if (weight === 0) return 0;
    return random.gamma(agreement === 'uniform' ? 1 : (agreement * weight) / whole);
  });
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** What the draws say, from the tallies of all ranges of draws. */
export function summarizeDraws(school: Int32Array, tallies: RobustnessTally[]): Robustness {
  const count = school.length;
  const whole = emptyTally(count);
  for (const tally of tallies) {
    whole.draws += tally.draws;
    for (const column of ['rankCounts', 'inTop', 'first', 'leadingWeights'] as const) {
      const sum = whole[column];
      const part = tally[column];
      for (let i = 0; i < sum.length; i++) sum[i] += part[i];
    }
  }
  const share = (counts: Uint32Array) => Float64Array.from(counts, (n) => n / whole.draws);
  const rankAt = (portion: number) =>
    Int32Array.from({ length: count }, (_, entry) => {
      const counts = whole.rankCounts.subarray(entry * count, (entry + 1) * count);
      let seen = 0;
      for (let place = 0; place < count; place++) {
        seen += counts[place];
        if (seen >= portion * whole.draws) return place + 1;
      }
      return count;
    });
  const centralWeights = Object.fromEntries(
    questions.map((question, q) => [
      question,
      Float64Array.from(
        whole.first,
        (led, entry) => whole.leadingWeights[entry * questions.length + q] / led,
      ),
    ]),
  ) as Robustness['centralWeights'];
  return {
    draws: whole.draws,
    school,
    rankLow: rankAt(0.05),
    rankHigh: rankAt(0.95),
    topShare: share(whole.inTop),
    firstShare: share(whole.first),
    centralWeights,
  };
}
