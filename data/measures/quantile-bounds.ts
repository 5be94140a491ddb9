/**
 * Lower bounds of classes that hold about as many figures each: quantiles by the method R-7 (Hyndman
 * and Fan 1996). Where many figures are equal, bounds that coincide are one, and there are fewer classes.
 * @param sorted ascending
 */
export function quantileBounds(sorted: Float64Array, classes: number): number[] {
  const bounds: number[] = [];
  for (let k = 1; k < classes; k++) {
    const bound = quantile(sorted, k / classes);
    // A bound belongs to the class above it, so that at the least figure the class below is empty.
    if (bound > (bounds.at(-1) ?? sorted[0])) bounds.push(bound);
  }
  return bounds;
}

function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
