import { expect, test } from 'vitest';
import { contrast, tokens } from './read-tokens.ts';

test('black on white has the contrast that the guideline gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
});

const themes = ['light', 'dark'] as const;

function groundsOf(theme: 'light' | 'dark'): string[] {
  return Object.keys(tokens[theme]).filter(
    (name) => name.startsWith('surface') || name === 'accent-soft',
  );
}

test.each(themes)('every text can be read on every surface, %s', (theme) => {
  const colours = tokens[theme];
  const grounds = groundsOf(theme);
  expect(grounds.length).toBeGreaterThan(5);
  const weak = ['ink', 'ink-2', 'ink-3', 'accent'].flatMap((text) =>
    grounds
      .map((ground) => ({ text, ground, ratio: contrast(colours[text], colours[ground]) }))
      .filter(({ ratio }) => ratio < 4.5),
  );
  expect(weak).toEqual([]);
});

test.each(themes)('bars, marks, edges and the accent stand off every surface, %s', (theme) => {
  const colours = tokens[theme];
  const weak = ['bar', 'accent', 'edge'].flatMap((mark) =>
    groundsOf(theme)
      .map((ground) => ({ mark, ground, ratio: contrast(colours[mark], colours[ground]) }))
      .filter(({ ratio }) => ratio < 3),
  );
  expect(weak).toEqual([]);
  expect(contrast(colours['accent-ink'], colours.accent)).toBeGreaterThanOrEqual(4.5);
  // The filled part of a bar on its empty part.
  expect(contrast(colours.bar, colours['bar-empty'])).toBeGreaterThanOrEqual(3);
});
