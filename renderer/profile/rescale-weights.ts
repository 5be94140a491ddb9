import type { Question } from '../../data/model/question.ts';

export type QuestionWeights = Record<Question, number>;

interface Terms<Name extends string> {
  /** Weights that stay as they are whatever the others do. */
  locked?: ReadonlySet<NoInfer<Name>>;
  /** Whose proportions stand in where the others have no weight at all. */
  standIn?: Record<NoInfer<Name>, number>;
}

/**
 * Gives one weight what is asked for, and the others what is left of 100 in the proportions that they
 * have. A locked weight keeps its share; with all others locked, the one moved keeps its own as well.
 */
export function rescaleWeights<Name extends string>(
  weights: Record<Name, number>,
  moved: NoInfer<Name>,
  weight: number,
  { locked = new Set(), standIn }: Terms<Name> = {},
): Record<Name, number> {
  const names = Object.keys(weights) as Name[];
  const shares = weightShares(weights);
  const others = names.filter((name) => name !== moved && !locked.has(name));
  if (others.length === 0) return weights;
  const free =
    100 -
    sumOf(
      shares,
      names.filter((name) => name !== moved && locked.has(name)),
    );
  const asked = Math.min(Math.max(0, free), Math.max(0, weight));
  const proportions = proportionsOf(shares, others, standIn);
  const factor = (free - asked) / sumOf(proportions, others);
  return mapNames(names, (name) => {
    if (name === moved) return asked;
    return others.includes(name) ? Math.max(0, proportions[name] * factor) : shares[name];
  });
}

/** The weights as shares of 100; alike where there is no weight at all. */
export function weightShares<Name extends string>(
  weights: Record<Name, number>,
): Record<Name, number> {
  const names = Object.keys(weights) as Name[];
  const whole = sumOf(weights, names);
  // Exactly what was asked for where they add up already.
  if (Math.abs(whole - 100) < 1e-9) return weights;
  return mapNames(names, (name) => (whole > 0 ? weights[name] / whole : 1 / names.length) * 100);
}

/** Next to nothing counts as nothing: it has no proportions that can be told. */
function proportionsOf<Name extends string>(
  weights: Record<Name, number>,
  others: Name[],
  standIn: Record<Name, number> | undefined,
): Record<Name, number> {
  if (sumOf(weights, others) > 1e-6) return weights;
  if (standIn !== undefined && sumOf(standIn, others) > 0) return standIn;
  return mapNames(others, () => 1);
}

/**
 * The weights as whole numbers that add up to 100, by the largest remainder. What is kept and
 * computed with stays exact.
 */
export function wholeWeights<Name extends string>(
  weights: Record<Name, number>,
): Record<Name, number> {
  const names = Object.keys(weights) as Name[];
  const shares = weightShares(weights);
  const exact = names.map((name) => shares[name]);
  const whole = exact.map((weight) => Math.floor(weight + 1e-9));
  const missing = 100 - whole.reduce((total, weight) => total + weight, 0);
  const byRemainder = names
    .map((_, n) => n)
    .sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]) || a - b);
  for (const n of byRemainder.slice(0, missing)) whole[n]++;
  return mapNames(names, (_, n) => whole[n]);
}

function sumOf<Name extends string>(weights: Record<Name, number>, names: Name[]): number {
  return names.reduce((sum, name) => sum + weights[name], 0);
}

function mapNames<Name extends string>(
  names: Name[],
  make: (name: Name, position: number) => number,
): Record<Name, number> {
  return Object.fromEntries(names.map((name, n) => [name, make(name, n)])) as Record<Name, number>;
}
