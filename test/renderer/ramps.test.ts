import { describe, expect, test } from 'vitest';
import {
  fitBreaks,
  fitClass,
  fitRamps,
  immigrantRamps,
  themes,
} from '../../renderer/style/ramps.ts';
import { colourDifference, labAsSeen, visions } from './colour-vision.ts';

function differences(
  left: readonly string[],
  right: readonly string[],
  vision: (typeof visions)[number],
) {
  return left.flatMap((a) =>
    right.map((b) => colourDifference(labAsSeen(a, vision), labAsSeen(b, vision))),
  );
}

function steps(ramp: readonly string[], vision: (typeof visions)[number]) {
  return ramp
    .slice(1)
    .map((colour, i) => colourDifference(labAsSeen(ramp[i], vision), labAsSeen(colour, vision)));
}

describe('the measure of colour difference', () => {
  // Sharma, Wu and Dalal 2005, table 1, pairs 1, 7, 9, 16, 20 and 25.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [50, 3.1736, 0.5854], 1.0],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('agrees with the published value for %j and %j', (left, right, published) => {
    expect(colourDifference(left, right)).toBeCloseTo(published, 4);
  });

  test('takes white for white and leaves a grey as it is, whatever the eye', () => {
    for (const vision of visions) {
      const [lightness, a, b] = labAsSeen('#ffffff', vision);
      expect(lightness).toBeCloseTo(100, 3);
      expect(Math.hypot(a, b)).toBeLessThan(0.02);
      expect(labAsSeen('#777777', vision)[0]).toBeCloseTo(50.03, 1);
    }
  });
});

describe.each(themes)('on a %s ground', (theme) => {
  test.each(visions)('no colour of fit can be taken for one of immigrants under %s', (vision) => {
    const closest = Math.min(...differences(fitRamps[theme], immigrantRamps[theme], vision));
    expect(closest).toBeGreaterThan(18);
  });

  test.each(visions)('neighbouring classes of immigrants are told apart under %s', (vision) => {
    expect(Math.min(...steps(immigrantRamps[theme], vision))).toBeGreaterThan(8);
  });

  test.each(visions)(
    'neighbouring classes of fit differ, and two classes plainly, under %s',
    (vision) => {
      const ramp = fitRamps[theme];
      expect(Math.min(...steps(ramp, vision))).toBeGreaterThan(4);
      const everySecond = ramp.filter((_, i) => i % 2 === 0);
      expect(Math.min(...steps(everySecond, vision))).toBeGreaterThan(8);
    },
  );

  test.each(visions)('more is always further from the ground under %s', (vision) => {
    const away = theme === 'light' ? -1 : 1;
    for (const ramp of [fitRamps[theme], immigrantRamps[theme]]) {
      const lightness = ramp.map((colour) => away * labAsSeen(colour, vision)[0]);
      expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    }
  });
});

describe('classes of fit', () => {
  test('number as many as the colours', () => {
    for (const theme of themes) expect(fitRamps[theme]).toHaveLength(fitBreaks.length + 1);
  });

  test('hold their lower bound, and the worst and the best have no end', () => {
    expect(fitClass(0)).toBe(0);
    expect(fitClass(39.999)).toBe(0);
    expect(fitClass(40)).toBe(1);
    expect(fitClass(67)).toBe(6);
    expect(fitClass(90)).toBe(11);
    expect(fitClass(100)).toBe(11);
  });

  test('an unknown fit is no class, not the worst', () => {
    expect(fitClass(Number.NaN)).toBe(-1);
  });
});
