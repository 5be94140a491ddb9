import { describe, expect, test } from 'vitest';
import {
  areaColours,
  areaRamps,
  fitBreaks,
  fitClass,
  fitRamps,
  immigrantRamps,
  themes,
  twoWayRamps,
} from '../../renderer/style/ramps.ts';
import { mapPalettes } from '../../renderer/map/map-palette.ts';
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

/** --surface-map of the tokens. */
const mapGround = { light: '#f2f4f6', dark: '#101215' };

const channelsOf = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function withOpacity(hex: string, opacity: number): string {
  return `rgba(${channelsOf(hex).join(', ')}, ${opacity})`;
}

/** '#rrggbb' of a colour 'rgba(…)' on another. */
function laidOver(colour: string, ground: string): string {
  const [r, g, b, opacity] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const mixed = channelsOf(ground).map((channel, c) =>
    Math.round(opacity * [r, g, b][c] + (1 - opacity) * channel),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = channelsOf(hex).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
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

describe.each(themes)('the blues of areas on a %s ground', (theme) => {
  const counts = [3, 4, 5, 6, 7, 8, 9];

  test('are as many as the classes, and in five those of the paper', () => {
    for (const count of counts) expect(areaRamps[theme][count]).toHaveLength(count);
    expect(areaRamps[theme][5]).toEqual(immigrantRamps[theme]);
    expect(areaColours(areaRamps[theme], 2)).toHaveLength(2);
    expect(areaColours(areaRamps[theme], 1)).toHaveLength(1);
  });

  test.each(visions)('neighbours are told apart, two classes plainly, under %s', (vision) => {
    for (const count of counts) {
      const ramp = areaRamps[theme][count];
      expect(Math.min(...steps(ramp, vision))).toBeGreaterThan(5);
      const everySecond = ramp.filter((_, i) => i % 2 === 0);
      expect(Math.min(...steps(everySecond, vision))).toBeGreaterThan(9);
    }
  });

  test.each(visions)('none can be taken for a fit, and more is further off, under %s', (vision) => {
    const away = theme === 'light' ? -1 : 1;
    for (const count of counts) {
      const ramp = areaRamps[theme][count];
      expect(Math.min(...differences(fitRamps[theme], ramp, vision))).toBeGreaterThan(18);
      const lightness = ramp.map((colour) => away * labAsSeen(colour, vision)[0]);
      expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    }
  });
});

describe.each(themes)('the colours of immigrants and attorneys on a %s ground', (theme) => {
  const colours = twoWayRamps[theme];

  test.each(visions)('are twelve that differ from each other and from fits under %s', (vision) => {
    expect(colours).toHaveLength(12);
    for (const [i, colour] of colours.entries()) {
      const others = colours.slice(0, i);
      if (i > 0) expect(Math.min(...differences([colour], others, vision))).toBeGreaterThan(4.5);
    }
    expect(Math.min(...differences(fitRamps[theme], colours, vision))).toBeGreaterThan(17);
  });

  test.each(visions)('more immigrants, and more attorneys, are further off under %s', (vision) => {
    const away = theme === 'light' ? -1 : 1;
    const at = (row: number, column: number) =>
      away * labAsSeen(colours[3 * row + column], vision)[0];
    for (let row = 0; row < 4; row++) {
      for (let column = 1; column < 3; column++) {
        expect(at(row, column)).toBeGreaterThan(at(row, column - 1));
        if (row > 0 && row < 3) expect(at(row, column)).toBeGreaterThan(at(row - 1, column));
      }
    }
  });
});

describe.each(themes)('what lies on the areas of the map on a %s ground', (theme) => {
  const palette = mapPalettes[theme];
  const grounds = [...Object.values(areaRamps[theme]).flat(), ...twoWayRamps[theme], palette.land];

  test.each(visions)('wide margins can be seen on every colour under %s', (vision) => {
    for (const ground of new Set(grounds)) {
      const standOff = [palette.wide, palette.wideEdge].map((line) =>
        colourDifference(labAsSeen(laidOver(line, ground), vision), labAsSeen(ground, vision)),
      );
      expect(Math.max(...standOff)).toBeGreaterThan(10);
    }
  });

  test.each(visions)('dots stand off the colours behind them under %s', (vision) => {
    for (const ground of new Set(grounds)) {
      // As the layers draw them: areas at 40 % on the ground of the map, dots at 70 %.
      const pale = laidOver(withOpacity(ground, 0.4), mapGround[theme]);
      const dot = laidOver(withOpacity(palette.tract, 0.7), pale);
      expect(colourDifference(labAsSeen(dot, vision), labAsSeen(pale, vision))).toBeGreaterThan(20);
    }
  });

  test('letters stand off their edge', () => {
    for (const label of [palette.metroLabel, palette.countyLabel]) {
      expect(contrast(label, palette.paper)).toBeGreaterThan(4.5);
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
