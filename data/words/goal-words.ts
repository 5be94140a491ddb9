import type { GoalStep } from '../fit/goal.ts';
import type { Criterion } from '../model/criterion.ts';
import { formatCount, formatPairs, formatScore, formatShare } from './numbers.ts';

/** What would have to change, as a phrase: '18,000 more immigrants within reach (436,111)'. */
export function sayGoalStep({ criterion, from, to }: GoalStep): string {
  return phrases[criterion](from, to);
}

/** From the figure as it is (NaN: not known) to the figure that is needed. */
type Phrase = (from: number, to: number) => string;

const phrases: Record<Criterion, Phrase> = {
  reach: more(formatCount, 'immigrants within reach', roundUp),
  centrality: instead('a centrality of', (share) => formatScore(Math.ceil(share * 100 - 1e-9))),
  pairs: more(formatPairs, 'pairs with attorneys nearby', (pairs) => upTo(pairs, 0.1)),
  undergraduates: more(formatCount, 'undergraduates', roundUp),
  focus: (from, to) =>
    `${formatShare(upTo(to, 0.01))} of degrees in related fields${than(from, formatShare)}`,
  firstGeneration: (from, to) =>
    `${formatShare(upTo(to, 0.01))} first-generation students${than(from, formatShare)}`,
  interest: (from, to) => `student interest of ${formatShare(to)}${than(from, formatShare)}`,
  home: (from, to) =>
    `${formatCount(upTo(to, 1))} of the 5 features of a home documented${than(from, formatCount)}`,
  champion: (_, to) => champions[Math.min(3, Math.max(1, upTo(to, 1)))],
};

const champions: Record<number, string> = {
  1: 'a champion, even one without authority over funding',
  2: 'a champion who can request funding',
  3: 'a champion with funding of their own',
};

function more(format: (figure: number) => string, unit: string, round: Rounding): Phrase {
  return (from, to) =>
    Number.isNaN(from)
      ? `${format(round(to))} ${unit}, which are not known today`
      : `${format(round(to - from))} more ${unit} (${format(from + round(to - from))})`;
}

function instead(noun: string, format: (figure: number) => string): Phrase {
  return (from, to) => `${noun} ${format(to)}${than(from, (share) => formatScore(share * 100))}`;
}

function than(from: number, format: (figure: number) => string): string {
  return Number.isNaN(from) ? ', which is not known today' : ` instead of ${format(from)}`;
}

type Rounding = (figure: number) => number;

/** To two digits and never down: what is said must be enough. */
function roundUp(people: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return upTo(people, step);
}

/** The next multiple of the step, but for the last bits of floating point. */
function upTo(figure: number, step: number): number {
  return Math.ceil(figure / step - 1e-9) * step;
}
