import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../data/fit/random.ts';

const count = 200_000;

function drawn(make: (random: ReturnType<typeof randomStream>) => number): number[] {
  // Many streams of few numbers, as the draws use them.
  return Array.from({ length: count / 100 }, (_, draw) => {
    const random = randomStream(3, draw);
    return Array.from({ length: 100 }, () => make(random));
  }).flat();
}

const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
const shareOf = (list: number[], is: (x: number) => boolean) =>
  list.filter(is).length / list.length;

describe('random numbers', () => {
  it('are normal: moments, middle and tails', () => {
    const list = drawn((random) => random.normal());
    // Bounds at four to five standard errors.
    expect(Math.abs(mean(list))).toBeLessThan(0.011);
    expect(Math.abs(mean(list.map((x) => x ** 2)) - 1)).toBeLessThan(0.016);
    expect(Math.abs(mean(list.map((x) => x ** 3)))).toBeLessThan(0.04);
    expect(Math.abs(mean(list.map((x) => x ** 4)) - 3)).toBeLessThan(0.11);
    // Φ at quantiles on both sides of where layers and tail meet.
    for (const [x, below] of [
      [-3.442_62, 0.000_288],
      [-2, 0.022_750_1],
      [-1, 0.158_655_3],
      [-0.25, 0.401_293_7],
      [0.1, 0.539_827_8],
      [0.7, 0.758_036_3],
      [1.645, 0.950_015_1],
      [2.576, 0.995_002_4],
      [3.442_62, 0.999_712],
    ]) {
      const error = Math.sqrt((below * (1 - below)) / count);
      expect(Math.abs(shareOf(list, (one) => one < x) - below)).toBeLessThan(5 * error);
    }
    expect(Math.max(...list.slice(0, 100_000))).toBeGreaterThan(3.6);
  });

  it('are uniform between 0 and 1, the ends left out', () => {
    const list = drawn((random) => random.uniform());
    expect(list.every((x) => x > 0 && x < 1)).toBe(true);
    for (const x of [0.01, 0.25, 0.5, 0.9]) {
      const error = Math.sqrt((x * (1 - x)) / count);
      expect(Math.abs(shareOf(list, (one) => one < x) - x)).toBeLessThan(5 * error);
    }
  });

  it.each([0.3, 1, 2.5, 40])('are gamma of shape %f by mean and variance', (shape) => {
    const list = drawn((random) => random.gamma(shape));
    const error = Math.sqrt(shape / count);
    expect(Math.abs(mean(list) - shape)).toBeLessThan(5 * error);
    const variance = mean(list.map((x) => (x - shape) ** 2));
    expect(Math.abs(variance / shape - 1)).toBeLessThan(5 * Math.sqrt((2 + 6 / shape) / count));
  });
});
