import { readFileSync } from 'node:fs';

/** The colours of renderer/style/tokens.css by theme and name: themes.dark['ink-2'] is '#b4bac4'. */

const [light, darkOnly] = readFileSync('renderer/style/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);

function coloursIn(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

export const tokens = {
  light: coloursIn(light),
  dark: { ...coloursIn(light), ...coloursIn(darkOnly) },
};

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio of two colours '#rrggbb'. */
export function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}
