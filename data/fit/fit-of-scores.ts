/**
 * The fit that `scoreFit` gives to question scores (0-100, null unknown) under weights in the same order;
 * null where nothing that has a weight is known. It uses nothing from outside itself, because exported
 * pages carry it as it stands here.
 */
export function fitOfScores(
  scores: readonly (number | null)[],
  weights: readonly number[],
  geometric: boolean,
): number | null {
  let sum = 0;
  let weight = 0;
  for (const [q, score] of scores.entries()) {
    if (weights[q] === 0 || score === null) continue;
    sum += weights[q] * (geometric ? Math.log(score) : score);
    weight += weights[q];
  }
  if (weight === 0) return null;
  return geometric ? Math.exp(sum / weight) : sum / weight;
}
