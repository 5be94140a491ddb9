import { create } from 'zustand';
import { stabilityOfFirst } from '../../data/fit/stability.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import { type Question, questions } from '../../data/model/question.ts';
import type { QuestionWeights } from '../profile/rescale-weights.ts';
import { useLocks } from './locks.ts';
import { currentRanking, onRankingChange, type Ranked } from './ranking-store.ts';

/** How far the weight of a question can move, the others in proportion, before another comes first. */
export interface SafeZone {
  /** Shares of 1 between which the first place stays. */
  low: number;
  high: number;
  /** The same in the whole points that are shown. */
  least: number;
  most: number;
  /** Who comes first beyond either end; null where nobody does. */
  lowRival: number | null;
  highRival: number | null;
}

interface SafeZones {
  /** The school in first place that the zones are about; -1 before the first are known. */
  first: number;
  zones: Partial<Record<Question, SafeZone>>;
}

export const useSafeZones = create<SafeZones>()(() => ({ first: -1, zones: {} }));

/** While a weight is dragged the zones wait; they answer when the hand rests. */
const restMs = 120;

let timer = 0;
let round = 0;
let stop: (() => void) | null = null;

/** Keeps the zones in line with the ranking, part by part in the window's idle moments. */
export function followSafeZones(): void {
  stop?.();
  const later = () => {
    round++;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => work(round, zoneAll()), restMs);
  };
  const stops = [onRankingChange(later), useLocks.subscribe(later)];
  stop = () => {
    for (const end of stops) end();
  };
  later();
}

/** Goes on while the window has nothing else to do, unless the ranking has moved on. */
function work(asked: number, parts: Generator<undefined, void>): void {
  window.requestIdleCallback(
    (idle) => {
      if (asked !== round) return;
      do {
        if (parts.next().done) return;
      } while (idle.timeRemaining() > 4);
      work(asked, parts);
    },
    { timeout: 500 },
  );
}

function* zoneAll(): Generator<undefined, void> {
  const ranked = currentRanking();
  const { questions: locked } = useLocks.getState();
  const zones: SafeZones['zones'] = {};
  for (const question of questions) {
    const zone = yield* zoneInParts(ranked, question, locked);
    if (zone !== undefined) zones[question] = zone;
  }
  useSafeZones.setState({ first: ranked.ranking.ranked > 0 ? ranked.ranking.order[0] : -1, zones });
}

/** So many rivals are looked at before the window may do something else. */
const rivalsAtOnce = 400;

type Ranking = Pick<Ranked, 'ranking' | 'scores' | 'profile'>;

/** The zone of one question around its weight as it is. */
export function* zoneInParts(
  { ranking, scores, profile }: Ranking,
  question: Question,
  locked: ReadonlySet<Question>,
): Generator<undefined, SafeZone | undefined> {
  if (ranking.ranked === 0) return undefined;
  const lines = profile.mean === 'geometric' ? inLogarithms(scores) : scores;
  const questionWeights = withProportions(profile.questionWeights, question, locked);
  const weighed = { ...profile, questionWeights };
  const first = ranking.order[0];
  let zone: ReturnType<typeof stabilityOfFirst> | undefined;
  for (let from = 0; from < ranking.ranked; from += rivalsAtOnce) {
    const rivals = ranking.order.subarray(from, Math.min(ranking.ranked, from + rivalsAtOnce));
    const part = stabilityOfFirst(lines, weighed, question, first, rivals, locked);
    zone ??= part;
    if (part.low > zone.low) zone = { ...zone, low: part.low, lowRival: part.lowRival };
    if (part.high < zone.high) zone = { ...zone, high: part.high, highRival: part.highRival };
    yield;
  }
  if (zone === undefined) return undefined;
  const { low, high, lowRival, highRival } = zone;
  // The rounding of 0.3 × 100 is no flip.
  const least = Math.max(0, Math.ceil(low * 100 - 1e-6));
  const most = Math.floor(high * 100 + 1e-6);
  return { low, high, least, most, lowRival, highRival };
}

/** Where the others have no weight, they get next to nothing in the proportions that a slider gives them. */
function withProportions(
  weights: QuestionWeights,
  question: Question,
  locked: ReadonlySet<Question>,
): QuestionWeights {
  const moved = questions.filter((q) => q !== question && !locked.has(q));
  if (moved.some((q) => weights[q] > 1e-6)) return weights;
  const standIn = moved.map((q) => [q, fiveQuestions.questionWeights[q] * 1e-9] as const);
  return { ...weights, ...Object.fromEntries(standIn) };
}

/** A geometric mean orders schools as the arithmetic mean of logarithms does. */
function inLogarithms(scores: Ranked['scores']): Ranked['scores'] {
  const logarithms = questions.map((q) => [
    q,
    // No score at all, whatever else: so far down that any weight on it counts.
    scores.questions[q].map((score) => Math.log(Math.max(score, Number.MIN_VALUE))),
  ]);
  return { ...scores, questions: Object.fromEntries(logarithms) as Ranked['scores']['questions'] };
}
