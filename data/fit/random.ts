import { normalFrom } from './ziggurat.ts';

/**
 * Seeded random numbers for the robustness draws. Each draw has a stream of its own, made from the
 * seed and the number of the draw, so that the draws may be shared out over any number of threads
 * and come out the same. Generator: sfc32 (Doty-Humphrey, PractRand), seeded by splitmix32.
 */
export interface RandomStream {
  /** Uniform in (0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Gamma with a shape and scale 1. */
  gamma(shape: number): number;
}

export function randomStream(seed: number, draw: number): RandomStream {
  const mix = splitmix32(seed ^ Math.imul(draw + 1, 0x9e37_79b9));
  let a = mix();
  let b = mix();
  let c = mix() ^ seed;
  let counter = 1;
  const bits = () => {
    const t = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) bits();

  const uniform = () => (bits() + 0.5) / 2 ** 32;
  const normal = () => normalFrom(bits, uniform);
  // Marsaglia and Tsang 2000; below shape 1 by the power of one more uniform.
  const gamma = (shape: number): number => {
    if (shape === 1) return -Math.log(uniform());
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const k = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + k * x) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return { uniform, normal, gamma };
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e37_79b9) | 0;
    let t = state ^ (state >>> 16);
    t = Math.imul(t, 0x21f0_aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a_2d97);
    return t ^ (t >>> 15);
  };
}

/** A number of a triangular distribution at a share u of its mass (inverse of its cumulative). */
export function triangular(low: number, peak: number, high: number, u: number): number {
  const width = high - low;
  if (width <= 0) return peak;
  const rising = (peak - low) / width;
  return u < rising
    ? low + Math.sqrt(u * width * (peak - low))
    : high - Math.sqrt((1 - u) * width * (high - peak));
}
