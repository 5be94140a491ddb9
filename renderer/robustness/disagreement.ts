import type { Profile } from '../../data/model/profile.ts';

type Agreement = Profile['agreement'];

/** How far those who weigh disagree: as sure as that many voices saying the same. */
export const disagreements = [
  { value: 'a little', agreement: 200 },
  { value: 'some', agreement: 50 },
  { value: 'much', agreement: 12 },
  { value: 'any weights', agreement: 'uniform' },
] as const satisfies { value: string; agreement: Agreement }[];
export type Disagreement = (typeof disagreements)[number]['value'];

/** The nearest of the four, by proportion. */
export function disagreementOf(agreement: Agreement): Disagreement {
  if (agreement === 'uniform') return 'any weights';
  const distance = (other: number) => Math.abs(Math.log(agreement / other));
  return disagreements
    .flatMap(({ value, agreement: voices }) =>
      voices === 'uniform' ? [] : [{ value, away: distance(voices) }],
    )
    .reduce((nearest, one) => (one.away < nearest.away ? one : nearest)).value;
}

const standardErrorsIn90 = 1.645;

/**
 * What that means for a weight of 30 of 100: the range that it keeps to in 9 of 10 draws, from the
 * variance w (1 − w) / (n + 1) of a part of a Dirichlet distribution around w.
 */
export function rangeOfThirty(voices: number): [low: number, high: number] {
  const spread = 100 * standardErrorsIn90 * Math.sqrt((0.3 * 0.7) / (voices + 1));
  return [Math.max(0, Math.round(30 - spread)), Math.round(30 + spread)];
}
