import { type ComparedQuestion, muchApart } from '../fit/side-by-side.ts';
import { questionNames } from '../model/question.ts';
import { listOf } from './plural.ts';

/** 'Much apart by Attorneys (up to 12.3 points of fit) and Need (up to 5.1).' */
export function sayMuchApart(compared: readonly ComparedQuestion[]): string {
  const much = compared
    .filter(({ apart }) => apart >= muchApart)
    .toSorted((a, b) => b.apart - a.apart);
  if (much.length === 0) {
    return `No question puts ${muchApart} points of fit or more between any two of them.`;
  }
  const parts = much.map(
    ({ question, apart }, i) =>
      `${questionNames[question]} (up to ${apart.toFixed(1)}${i === 0 ? ' points of fit' : ''})`,
  );
  return `Much apart by ${listOf(parts)}.`;
}

/** 'up to 12.3 points of fit between them' */
export function sayApart({ apart }: ComparedQuestion): string {
  if (apart < 0.05) return 'level';
  return `up to ${apart.toFixed(1)} points of fit between them`;
}
