import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageColours } from '../../../electron/backend/export/page/page-style.ts';
import { colour } from '../../../electron/backend/export/slides/slide-look.ts';

/** Light, then dark, as renderer/style/tokens.css has them. */
const [light, dark] = readFileSync('renderer/style/tokens.css', 'utf8')
  .split('@media (prefers-color-scheme: dark)')
  .map(
    (part) => new Map([...part.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, k, v]) => [k, v])),
  );

it('pages and slides have the colours of the window', () => {
  expect(new Map(Object.entries(pageColours.light))).toEqual(
    new Map(Object.keys(pageColours.light).map((name) => [name, light.get(name)])),
  );
  expect(new Map(Object.entries(pageColours.dark))).toEqual(
    new Map(Object.keys(pageColours.dark).map((name) => [name, dark.get(name)])),
  );
  const names: Record<keyof typeof colour, string> = {
    ink: 'ink',
    ink2: 'ink-2',
    ink3: 'ink-3',
    hairline: 'hairline',
    hairlineStrong: 'hairline-strong',
    bar: 'bar',
    range: 'hatch',
    accent: 'accent',
    ground: 'surface',
  };
  for (const [own, name] of Object.entries(names)) {
    const value = `#${colour[own as keyof typeof colour].toLowerCase()}`;
    expect([own, value]).toEqual([own, light.get(name)]);
  }
});
