import type { Profile } from '../model/profile.ts';
import { type Question, questions } from '../model/question.ts';
import type { QuestionScores } from './score.ts';

/**
 * Weight stability: how far the weight of one question can move, the others re-scaled in proportion,
 * before two schools change places (MODEL.md section 8). The arithmetic mean is meant; weights are
 * shares of 1.
 */

export interface StabilityInterval {
  question: Question;
  /** The weight as it is. */
  weight: number;
  /** A stays above B for weights in [low, high]. */
  low: number;
  high: number;
}

/** Weights in [0, 1] of a question at which the fit of A and B is equal, ascending. */
export function flipsOf(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  a: number,
  b: number,
): number[] {
  const one = lineOf(scores, profile, question, a);
  const other = lineOf(scores, profile, question, b);
  // Fit at weight t is (t v + (1 − t) sum) / (t k + (1 − t) known). Equal fits multiplied out:
  const p = (s: Line) => ({ t: s.value - s.sum, c: s.sum });
  const q = (s: Line) => ({ t: s.has - s.known, c: s.known });
  const [pa, qa, pb, qb] = [p(one), q(one), p(other), q(other)];
  return rootsBetween0And1(
    pa.t * qb.t - pb.t * qa.t,
    pa.t * qb.c + pa.c * qb.t - pb.t * qa.c - pb.c * qa.t,
    pa.c * qb.c - pb.c * qa.c,
  );
}

/** The interval of weights of one question in which A stays above B, around the weight as it is. */
export function stabilityOver(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  a: number,
  b: number,
): StabilityInterval {
  const whole = questions.reduce((sum, q) => sum + profile.questionWeights[q], 0);
  const weight = profile.questionWeights[question] / whole;
  let low = 0;
  let high = 1;
  for (const flip of flipsOf(scores, profile, question, a, b)) {
    if (flip <= weight) low = Math.max(low, flip);
    if (flip >= weight) high = Math.min(high, flip);
  }
  return { question, weight, low, high };
}

/** The interval in which a school stays above all the others, and who comes past at either end. */
export function stabilityOfFirst(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  first: number,
  others: Iterable<number>,
): StabilityInterval & { lowRival: number | null; highRival: number | null } {
  let safe: ReturnType<typeof stabilityOfFirst> | null = null;
  for (const other of others) {
    if (other === first) continue;
    const pair = stabilityOver(scores, profile, question, first, other);
    safe ??= { ...pair, low: 0, high: 1, lowRival: null, highRival: null };
    if (pair.low > safe.low) safe = { ...safe, low: pair.low, lowRival: other };
    if (pair.high < safe.high) safe = { ...safe, high: pair.high, highRival: other };
  }
  if (safe !== null) return safe;
  const alone = stabilityOver(scores, profile, question, first, first);
  return { ...alone, low: 0, high: 1, lowRival: null, highRival: null };
}

/** One school's fit as a function of the weight of one question. */
interface Line {
  /** Score of the question and whether it is known (0 or 1). */
  value: number;
  has: number;
  /** Weighted sum and weight of the other known questions, whose weights add up to 1. */
  sum: number;
  known: number;
}

function lineOf(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  school: number,
): Line {
  const others = questions.filter((q) => q !== question);
  const rest = others.reduce((sum, q) => sum + profile.questionWeights[q], 0);
  let sum = 0;
  let known = 0;
  for (const q of others) {
    const score = scores.questions[q][school];
    if (Number.isNaN(score)) continue;
    // With no weight on any other question, they share alike what this one gives up.
    const share = rest > 0 ? profile.questionWeights[q] / rest : 1 / others.length;
    sum += share * score;
    known += share;
  }
  const value = scores.questions[question][school];
  return Number.isNaN(value) ? { value: 0, has: 0, sum, known } : { value, has: 1, sum, known };
}

/** Real roots of a t² + b t + c in [0, 1], ascending; none where all three are 0. */
function rootsBetween0And1(a: number, b: number, c: number): number[] {
  const scale = Math.max(Math.abs(a), Math.abs(b), Math.abs(c));
  if (scale === 0) return [];
  let roots: number[];
  if (Math.abs(a) <= scale * 1e-12) {
    roots = Math.abs(b) <= scale * 1e-12 ? [] : [-c / b];
  } else {
    const inside = b * b - 4 * a * c;
    if (inside < 0) return [];
    // The form that does not subtract nearly equal numbers.
    const half = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(inside));
    roots = half === 0 ? [0] : [half / a, c / half];
  }
  return [...new Set(roots)].filter((t) => t >= 0 && t <= 1).sort((x, y) => x - y);
}
