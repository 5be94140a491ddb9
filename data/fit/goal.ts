import { type Criterion, criteria, criterionDescriptions } from '../model/criterion.ts';
import type { SchoolFigures } from '../model/figures.ts';
import type { Knot, Profile } from '../model/profile.ts';
import { fitOfOne, takeOne, withValue } from './fit-of-one.ts';
import type { Ranking } from './rank.ts';
import type { FitColumns, QuestionScores } from './score.ts';

/** Everything that a ranking consists of. */
export interface RankedFigures {
  figures: SchoolFigures;
  profile: Profile;
  scores: QuestionScores;
  fit: FitColumns;
  ranking: Ranking;
}

/** The smallest change of one figure that lifts a school to a rank, all else as it is. */
export interface GoalStep {
  criterion: Criterion;
  /** The figure as it is, NaN where unknown, and as it would have to be. */
  from: number;
  to: number;
  /** Points of value between the two; for an unknown figure from the school's fit, which it leaves as it is. */
  rise: number;
}

/**
 * What would lift a school to a rank, one figure at a time, the smallest rise first. Empty where the
 * school is there already or no single figure can do it.
 */
export function seekGoal(
  { figures, profile, scores, fit, ranking }: RankedFigures,
  school: number,
  targetRank: number,
): GoalStep[] {
  const others = ranking.order.subarray(0, ranking.ranked).filter((other) => other !== school);
  if (targetRank < 1 || targetRank > others.length) return [];
  const goal = fit.fit[others[targetRank - 1]];
  const now = fit.fit[school];
  if (now >= goal) return [];
  const one = takeOne(scores, school);
  const steps: GoalStep[] = [];
  for (const criterion of criteria) {
    const { question } = criterionDescriptions[criterion];
    if (profile.criterionWeights[criterion] === 0 || profile.questionWeights[question] === 0)
      continue;
    const fitAt = (value: number) =>
      fitOfOne(withValue(one, profile, criterion, question, value), profile);
    if (!(fitAt(100) >= goal)) continue;
    const value = leastValue(fitAt, goal);
    const to = figureWorth(value, profile.valueFunctions[criterion]);
    if (to === null) continue;
    const known = one.values[criterion];
    steps.push({
      criterion,
      from: figures.criteria[criterion][school],
      to,
      rise: value - (Number.isNaN(known) ? now : known),
    });
  }
  return steps.sort((a, b) => a.rise - b.rise);
}

/** The least value in 0..100 whose fit reaches the goal; the fit rises with the value. */
function leastValue(fitAt: (value: number) => number, goal: number): number {
  let low = 0;
  let high = 100;
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2;
    if (fitAt(middle) >= goal) high = middle;
    else low = middle;
  }
  return high;
}

/** The least figure that a value function finds worth so much; null where none is. */
export function figureWorth(value: number, knots: readonly Knot[]): number | null {
  if (knots[0][1] >= value) return knots[0][0];
  for (let i = 1; i < knots.length; i++) {
    const [upper, upperValue] = knots[i];
    if (upperValue < value) continue;
    const [lower, lowerValue] = knots[i - 1];
    return lower + ((value - lowerValue) / (upperValue - lowerValue)) * (upper - lower);
  }
  return null;
}
