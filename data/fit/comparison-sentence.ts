import { questionNames } from '../model/question.ts';
import type { ComparisonTerm } from './comparison.ts';

/** Why A stands above B in one sentence: the largest reason for it and the largest against. */
export function comparisonSentence(
  terms: readonly ComparisonTerm[],
  nameOfA: string,
  nameOfB: string,
  fitOfA: number,
  fitOfB: number,
): string {
  const gap = fitOfA - fitOfB;
  const [above, below] = gap >= 0 ? [nameOfA, nameOfB] : [nameOfB, nameOfA];
  const sign = gap >= 0 ? 1 : -1;
  const sides = terms
    .map(({ question, contribution }) => ({ question, points: contribution * sign }))
    .filter(({ points }) => Math.abs(points) >= 0.05);
  const strongest = sides.find(({ points }) => points > 0);
  const against = sides.find(({ points }) => points < 0);
  if (Math.abs(gap) < 0.05) {
    return strongest && against
      ? `${nameOfA} and ${nameOfB} are level: what ${nameOfA} gains by ${questionNames[strongest.question]} (${inPoints(strongest.points)}) it loses by ${questionNames[against.question]} (${inPoints(-against.points)}).`
      : `${nameOfA} and ${nameOfB} are level.`;
  }
  const because = strongest
    ? ` mostly by ${questionNames[strongest.question]} (${inPoints(strongest.points)})`
    : '';
  const though = against
    ? `, although ${questionNames[against.question]} speaks for ${below} (${inPoints(-against.points)})`
    : '';
  return `${above} stands ${inPoints(Math.abs(gap))} above ${below},${because}${though}.`.replace(
    ',.',
    '.',
  );
}

function inPoints(points: number): string {
  const rounded = points.toFixed(1);
  return `${rounded} ${rounded === '1.0' ? 'point' : 'points'}`;
}
