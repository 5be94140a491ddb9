import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import type { QuestionScores } from './score.ts';

/**
 * Weight stability: how far the weight of one question can move, the others re-scaled in proportion,
 * before two schools change places (MODEL.md section 8). The arithmetic mean is meant; weights are
 * shares of 1. A question may be locked: it keeps its weight, and only the others are re-scaled.
 */

export interface StabilityInterval {
  question: Question;
  /** The weight as it is. */
  weight: number;
  /** A stays above B for weights in [low, high]. */
  low: number;
  high: number;
}

type Locked = ReadonlySet<Question>;
const nothingLocked: Locked = new Set();

/** Weights in [0, 1] of a question at which the fit of A and B is equal, ascending. */
export function flipsOf(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  a: number,
  b: number,
  locked: Locked = nothingLocked,
): number[] {
  const path = pathOf(scores, profile, question, locked);
  return flipsBetween(path, lineOf(path, a), lineOf(path, b));
}

/** The interval of weights of one question in which A stays above B, around the weight as it is. */
export function stabilityOver(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  a: number,
  b: number,
  locked: Locked = nothingLocked,
): StabilityInterval {
  const path = pathOf(scores, profile, question, locked);
  return intervalBetween(path, lineOf(path, a), lineOf(path, b));
}

/** The interval in which a school stays above all the others, and who comes past at either end. */
export function stabilityOfFirst(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  first: number,
  others: Iterable<number>,
  locked: Locked = nothingLocked,
): StabilityInterval & { lowRival: number | null; highRival: number | null } {
  const path = pathOf(scores, profile, question, locked);
  const own = lineOf(path, first);
  let low = 0;
  let high = path.free;
  let lowRival: number | null = null;
  let highRival: number | null = null;
  for (const other of others) {
    if (other === first) continue;
    const pair = intervalBetween(path, own, lineOf(path, other));
    if (pair.low > low) [low, lowRival] = [pair.low, other];
    if (pair.high < high) [high, highRival] = [pair.high, other];
  }
  return { question, weight: path.weight, low, high, lowRival, highRival };
}

/** The weights as one of them moves: what it and those re-scaled with it share, and who keeps what. */
interface Path {
  question: Question;
  weight: number;
  /** The weight that is left to the question and those re-scaled with it. */
  free: number;
  own: Float64Array;
  /** The others' scores with their shares of what the question leaves them, which add up to 1. */
  others: { scores: Float64Array; share: number }[];
  /** The locked questions' scores with the weights that they keep. */
  kept: { scores: Float64Array; share: number }[];
}

function pathOf(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  locked: Locked,
): Path {
  const weights = profile.questionWeights;
  const whole = questions.reduce((sum, q) => sum + weights[q], 0);
  const rescaled = questions.filter((q) => q !== question && !locked.has(q));
  const rest = rescaled.reduce((sum, q) => sum + weights[q], 0);
  const kept = questions
    .filter((q) => q !== question && locked.has(q))
    .map((q) => ({ scores: scores.questions[q], share: weights[q] / whole }));
  return {
    question,
    weight: weights[question] / whole,
    free: 1 - kept.reduce((sum, { share }) => sum + share, 0),
    own: scores.questions[question],
    others: rescaled.map((q) => ({
      scores: scores.questions[q],
      // With no weight on any other question, they share alike what this one gives up.
      share: rest > 0 ? weights[q] / rest : 1 / rescaled.length,
    })),
    kept,
  };
}

/** One school's fit as a function of the weight of one question. */
interface Line {
  /** Score of the question and whether it is known (0 or 1). */
  value: number;
  has: number;
  /** Weighted sum and weight of the other known questions, whose weights add up to 1. */
  sum: number;
  known: number;
  /** The same of the locked questions, with the weights that they keep. */
  keptSum: number;
  keptKnown: number;
}

function lineOf({ own, others, kept }: Path, school: number): Line {
  let [sum, known, keptSum, keptKnown] = [0, 0, 0, 0];
  for (const { scores, share } of others) {
    if (Number.isNaN(scores[school])) continue;
    sum += share * scores[school];
    known += share;
  }
  for (const { scores, share } of kept) {
    if (Number.isNaN(scores[school])) continue;
    keptSum += share * scores[school];
    keptKnown += share;
  }
  const has = Number.isNaN(own[school]) ? 0 : 1;
  return { value: has === 1 ? own[school] : 0, has, sum, known, keptSum, keptKnown };
}

function intervalBetween(path: Path, one: Line, other: Line): StabilityInterval {
  const { question, weight } = path;
  let low = 0;
  let high = path.free;
  const isBehind = (t: number) => fitAt(path, one, t) < fitAt(path, other, t);
  for (const flip of flipsBetween(path, one, other)) {
    // Level as things are: rounding would put the flip on either side, what comes next to it tells.
    const level = Math.abs(flip - weight) < levelStep;
    if (level ? isBehind(weight - levelStep) : flip < weight) low = Math.max(low, flip);
    if (level ? isBehind(weight + levelStep) : flip > weight) high = Math.min(high, flip);
  }
  return { question, weight, low, high };
}

/** Far above rounding, far below a weight that anyone would give. */
const levelStep = 1e-7;

function fitAt({ free }: Path, line: Line, t: number): number {
  const sum = line.keptSum + t * line.value + (free - t) * line.sum;
  return sum / (line.keptKnown + t * line.has + (free - t) * line.known);
}

/**
 * Fit at weight t is (kept + t v + (free − t) sum) / (keptKnown + t k + (free − t) known): a straight
 * line over another one. Equal fits multiplied out are a square equation in t.
 */
function flipsBetween({ free }: Path, a: Line, b: Line): number[] {
  const [ps, pc] = [a.value - a.sum, a.keptSum + free * a.sum];
  const [qs, qc] = [a.has - a.known, a.keptKnown + free * a.known];
  const [rs, rc] = [b.value - b.sum, b.keptSum + free * b.sum];
  const [us, uc] = [b.has - b.known, b.keptKnown + free * b.known];
  const roots = rootsUpTo(
    free,
    ps * us - rs * qs,
    ps * uc + pc * us - rs * qc - rc * qs,
    pc * uc - rc * qc,
  );
  // Where all weight lies on what is unknown of a school, it has no fit that could be equal.
  return roots.filter((t) => qs * t + qc > 1e-9 && us * t + uc > 1e-9);
}

/** Real roots of a t² + b t + c in [0, most], ascending; none where all three are 0. */
function rootsUpTo(most: number, a: number, b: number, c: number): number[] {
  const scale = Math.max(Math.abs(a), Math.abs(b), Math.abs(c));
  if (scale === 0) return [];
  const isIn = (t: number) => t >= 0 && t <= most;
  if (Math.abs(a) <= scale * 1e-12) {
    const root = -c / b;
    return Math.abs(b) > scale * 1e-12 && isIn(root) ? [root] : [];
  }
  const inside = b * b - 4 * a * c;
  if (inside < 0) return [];
  // The form that does not subtract nearly equal numbers.
  const half = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(inside));
  const [one, other] = half === 0 ? [0, 0] : [half / a, c / half];
  const roots = one < other ? [one, other] : one > other ? [other, one] : [one];
  return roots.filter(isIn);
}
