import { wholeParts } from './whole-parts.ts';

/** One part of a sum that is drawn step by step: the running total before and after it. */
export interface WaterfallStep {
  from: number;
  to: number;
  /** The part as a whole number; start + all of them = the rounded end. */
  shown: number;
}

/** Parts laid end to end from a start, so that the last one ends at the whole. */
export function stackUp(start: number, parts: readonly number[]): WaterfallStep[] {
  const end = start + parts.reduce((sum, part) => sum + part, 0);
  const shown = wholeParts(parts, Math.round(end) - start);
  let total = start;
  return parts.map((part, i) => {
    const from = total;
    total += part;
    return { from, to: total, shown: shown[i] };
  });
}

/** The stretch of the scale that holds all totals, at least 20 points wide so that little looks little. */
export function reachOf(
  start: number,
  steps: readonly WaterfallStep[],
): [low: number, high: number] {
  const low = Math.min(start, ...steps.map(({ to }) => to));
  const high = Math.max(start, ...steps.map(({ to }) => to));
  const lacking = Math.max(0, 20 - (high - low)) / 2;
  return [low - lacking, high + lacking];
}

/** +21, −4, 0: with the sign that a sum needs. */
export function formatPoints(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}
