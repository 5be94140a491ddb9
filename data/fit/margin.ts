/**
 * Margin of error of a sum: root of the sum of squares, with only the largest of the margins that
 * belong to zero estimates (US Census Bureau, "Understanding and Using ACS Data", 2020, chapter 8).
 * A part without a margin (NaN) makes the margin of the sum unknown.
 */
export function sumMargins(estimates: ArrayLike<number>, margins: ArrayLike<number>): number {
  let squares = 0;
  let largestAtZero = 0;
  for (let i = 0; i < estimates.length; i++) {
    if (estimates[i] === 0) largestAtZero = maxOrNaN(largestAtZero, margins[i]);
    else squares += margins[i] * margins[i];
  }
  return Math.sqrt(squares + largestAtZero * largestAtZero);
}

function maxOrNaN(a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Math.max(a, b);
}

/** A 90 % margin is this many standard errors wide. */
export const standardErrorsIn90 = 1.645;

/**
 * P(figure >= baseline) for an estimate with a 90 % margin, from a normal distribution. NaN where the
 * estimate or its margin is unknown; with a margin of 0 the estimate decides.
 */
export function chanceAtLeast(baseline: number, estimate: number, margin: number): number {
  if (Number.isNaN(estimate) || Number.isNaN(margin)) return Number.NaN;
  if (margin === 0) return estimate >= baseline ? 1 : 0;
  return normalCumulative(((estimate - baseline) * standardErrorsIn90) / margin);
}

/** Share of the standard normal below z; error under 1.5e-7 (Abramowitz and Stegun 7.1.26). */
export function normalCumulative(z: number): number {
  const t = 1 / (1 + (0.327_591_1 * Math.abs(z)) / Math.SQRT2);
  const tail =
    0.5 *
    t *
    (0.254_829_592 +
      t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429)))) *
    Math.exp((-z * z) / 2);
  return z >= 0 ? 1 - tail : tail;
}

export const reliabilities = ['high', 'medium', 'low', 'unknown'] as const;
export type Reliability = (typeof reliabilities)[number];

/** Reliability of an estimate by its coefficient of variation: high <= 12 %, medium <= 40 %. */
export function reliabilityOf(estimate: number, margin: number): Reliability {
  const variation = margin / standardErrorsIn90 / estimate;
  if (Number.isNaN(variation)) return 'unknown';
  if (variation <= 0.12) return 'high';
  return variation <= 0.4 ? 'medium' : 'low';
}
