/** Whole numbers near to the parts that add up to a whole number, by the largest remainder. */
export function wholeParts(parts: readonly number[], whole: number): number[] {
  const rounded = parts.map((part) => Math.floor(part + 1e-9));
  const missing = whole - rounded.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((_, i) => i)
    .sort((a, b) => parts[b] - rounded[b] - (parts[a] - rounded[a]) || a - b);
  for (const i of byRemainder.slice(0, missing)) rounded[i]++;
  // Never −0, which is written with its sign.
  return rounded.map((part) => part || 0);
}
