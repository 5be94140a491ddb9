import type { MissingFact } from '../fit/missing-facts.ts';
import { questionNames } from '../model/question.ts';
import { formatOrdinal } from './numbers.ts';

/** What to find out, and what it would do: 'would put it between 40th and 210th'. */
export function sayMissingFact({ question, rankBest, rankWorst }: MissingFact): {
  name: string;
  consequence: string;
} {
  return { name: questionNames[question], consequence: consequenceOf(rankBest, rankWorst) };
}

function consequenceOf(best: number, worst: number): string {
  if (best === worst) return `would leave it ${formatOrdinal(best)}`;
  return `would put it between ${formatOrdinal(best)} and ${formatOrdinal(worst)}`;
}
