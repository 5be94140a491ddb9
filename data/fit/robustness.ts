import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import { knownBits } from './known-runs.ts';
import { standardErrorsIn90 } from './margin.ts';
import type { QuestionScores } from './score.ts';

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

/**
 * Gathers what the draws need from the figures and scores of the ranked schools. Schools of which the
 * same questions are known come to stand together, which the draws are quicker with.
 */
export function prepareRobustness(
  figures: SchoolFigures,
  scores: QuestionScores,
  profile: Profile,
  ranked: Int32Array,
  request: RobustnessRequest,
): RobustnessInput {
  const ofAll = questions.map((q) => scores.questions[q]);
  const known = Int32Array.from(figures.area, (_, s) => knownBits(ofAll, s));
  const school = ranked.toSorted((a, b) => known[a] - known[b]);
  return {
    ...request,
    weights: questions.map((q) => profile.questionWeights[q]),
    mean: profile.mean,
    school,
    scores: ofAll.map((column) => Float64Array.from(school, (s) => column[s])),
    ...gatherUncertainNeed(figures, scores, profile, school),
    reachKnots: profile.valueFunctions.reach,
    uncertainSupply: gatherUncertainSupply(figures, profile, school),
    pairsKnots: profile.valueFunctions.pairs,
  };
}

/** A figure that has no weight in its question cannot move it. */
function gatherUncertainNeed(
  figures: SchoolFigures,
  scores: QuestionScores,
  { criterionWeights }: Profile,
  school: Int32Array,
): Pick<RobustnessInput, 'uncertainNeed' | 'areas'> {
  const areas = new Map<string, number>();
  const uncertainNeed: RobustnessInput['uncertainNeed'] = [];
  if (criterionWeights.reach === 0) return { uncertainNeed, areas: 0 };
  school.forEach((s, entry) => {
    const spread = figures.margin[s] / standardErrorsIn90 / figures.immigrants[s];
    const reach = figures.criteria.reach[s];
    if (!(spread > 0) || !Number.isFinite(spread) || Number.isNaN(reach)) return;
    const key = `${figures.areaKind[s]}:${figures.area[s]}`;
    if (!areas.has(key)) areas.set(key, areas.size);
    const centrality = scores.values.centrality[s];
    const other = Number.isNaN(centrality) ? 0 : criterionWeights.centrality;
    const weight = criterionWeights.reach + other;
    uncertainNeed.push({
      entry,
      area: areas.get(key) ?? 0,
      spread,
      reach,
      rest: other > 0 ? (other * centrality) / weight : 0,
      share: criterionWeights.reach / weight,
    });
  });
  return { uncertainNeed, areas: areas.size };
}

function gatherUncertainSupply(
  { pairsLow, pairsExpected, pairsHigh }: SchoolFigures,
  { criterionWeights }: Profile,
  school: Int32Array,
): RobustnessInput['uncertainSupply'] {
  if (criterionWeights.pairs === 0) return [];
  return Array.from(school, (s, entry) => ({
    entry,
    low: pairsLow[s],
    expected: pairsExpected[s],
    high: pairsHigh[s],
  })).filter(({ low, high }) => high > low);
}
