import { type RandomStream, triangular } from './random.ts';
import type { RobustnessInput } from './robustness.ts';
import { valueAt } from './value-function.ts';

/** Fills in the scores of one draw where a figure is not sure. */
export type DrawFigures = (random: RandomStream) => void;

/**
 * Makes a function that draws the unsure figures: immigrants by one normal number an area, attorney
 * supply by one triangular number a school.
 */
export function drawFigures(
  input: RobustnessInput,
  need: Float64Array,
  attorneys: Float64Array,
): DrawFigures {
  const drawNeed = drawUncertainNeed(input, need);
  const { uncertainSupply, pairsKnots } = input;
  return (random) => {
    drawNeed(random);
    for (const { entry, low, expected, high } of uncertainSupply) {
      attorneys[entry] = valueAt(triangular(low, expected, high, random.uniform()), pairsKnots);
    }
  };
}

/**
 * Most schools of the country may be unsure, thousands a draw. Between two knots of the value function
 * the score is a straight line of the normal number, so that each school keeps the line on which it was
 * last: the next draw mostly lies on it too.
 */
function drawUncertainNeed(input: RobustnessInput, need: Float64Array): DrawFigures {
  const { uncertainNeed, areas } = input;
  const count = uncertainNeed.length;
  const entries = Int32Array.from(uncertainNeed, ({ entry }) => entry);
  const area = Int32Array.from(uncertainNeed, (one) => one.area);
  const lines: Lines = {
    base: new Float64Array(count),
    slope: new Float64Array(count),
    // No number lies on the first line.
    from: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    to: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
  };
  const factor = new Float64Array(areas);
  return (random) => {
    for (let a = 0; a < areas; a++) factor[a] = random.normal();
    scoreNeed(input, entries, area, factor, lines, need);
  };
}

/** Score = base + slope × number, for numbers between `from` and `to`; one a school. */
interface Lines {
  base: Float64Array;
  slope: Float64Array;
  from: Float64Array;
  to: Float64Array;
}

function scoreNeed(
  input: RobustnessInput,
  entries: Int32Array,
  area: Int32Array,
  factor: Float64Array,
  lines: Lines,
  need: Float64Array,
): void {
  const { base, slope, from, to } = lines;
  for (let i = 0; i < entries.length; i++) {
    const number = factor[area[i]];
    if (number < from[i] || number > to[i]) changeLine(input, i, number, lines);
    need[entries[i]] = base[i] + slope[i] * number;
  }
}

/** Puts the school on the line on which this number lies. */
function changeLine(
  { uncertainNeed, reachKnots }: RobustnessInput,
  i: number,
  number: number,
  { base, slope, from, to }: Lines,
): void {
  const { reach, spread, rest, share } = uncertainNeed[i];
  const people = Math.max(0, reach * (1 + spread * number));
  const numberAt = (figure: number) => (figure / reach - 1) / spread;
  const below = reachKnots.findLastIndex(([figure]) => figure < people);
  // Level before the first knot and behind the last; and never fewer than nobody.
  const isLow = people === 0 || below < 0;
  if (isLow || below === reachKnots.length - 1) {
    base[i] = rest + share * valueAt(people, reachKnots);
    slope[i] = 0;
    from[i] = isLow ? Number.NEGATIVE_INFINITY : numberAt(reachKnots[below][0]);
    to[i] = isLow ? numberAt(Math.max(0, reachKnots[0][0])) : Number.POSITIVE_INFINITY;
    return;
  }
  const [[figure, value], [nextFigure, nextValue]] = reachKnots.slice(below, below + 2);
  const perPerson = (share * (nextValue - value)) / (nextFigure - figure);
  base[i] = rest + share * value + perPerson * (reach - figure);
  slope[i] = perPerson * reach * spread;
  from[i] = numberAt(Math.max(0, figure));
  to[i] = numberAt(nextFigure);
}
