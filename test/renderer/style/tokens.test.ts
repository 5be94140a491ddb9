import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('renderer/style/tokens.css', 'utf8');
const [light, darkOnly] = css.split('@media (prefers-color-scheme: dark)');

function coloursIn(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

const themes = {
  light: coloursIn(light),
  dark: { ...coloursIn(light), ...coloursIn(darkOnly) },
};

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

test('black on white has the contrast that the guideline gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
});

test.each(['light', 'dark'] as const)('every text can be read on every surface, %s', (theme) => {
  const colours = themes[theme];
  const surfaces = Object.keys(colours).filter((name) => name.startsWith('surface'));
  expect(surfaces.length).toBeGreaterThan(4);
  const weak = ['ink', 'ink-2', 'ink-3', 'accent'].flatMap((text) =>
    surfaces
      .map((surface) => ({ text, surface, ratio: contrast(colours[text], colours[surface]) }))
      .filter(({ ratio }) => ratio < 4.5),
  );
  // The faintest text is not used on a selected row, which sets it in the ink above it.
  expect(
    weak.filter(({ text, surface }) => `${text} ${surface}` !== 'ink-3 surface-selected'),
  ).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'bars, marks and the accent stand off the ground, %s',
  (theme) => {
    const colours = themes[theme];
    for (const mark of ['bar', 'accent', 'edge']) {
      expect(contrast(colours[mark], colours.surface)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colours['accent-ink'], colours.accent)).toBeGreaterThanOrEqual(4.5);
  },
);
