import { expect, it } from 'vitest';
import type { Report } from '../../../data/report/report.ts';
import { markRadius, placeCityMarks } from '../../../renderer/paper/maps/city-marks.ts';
import { frameCountry } from '../../../renderer/paper/maps/country-frame.ts';

const [width, height] = [944, 600];
const frame = frameCountry(width, height);

/** A report with cities at these places, as far as a map of them needs it. */
function cities(places: readonly (readonly [name: string, longitude: number, latitude: number])[]) {
  return {
    cities: places.map(([name, longitude, latitude]) => ({
      name,
      status: 'considering',
      schools: [{ record: { longitude, latitude } }],
    })),
  } as unknown as Report;
}

const crowded = cities([
  ['Greater Boston', -71.06, 42.36],
  ['Greater Worcester', -71.8, 42.26],
  ['Greater Providence', -71.41, 41.82],
  ['Greater Hartford', -72.68, 41.76],
  ['Greater Springfield', -72.59, 42.1],
  ['Greater New Haven', -72.92, 41.31],
  ['Greater Miami', -80.19, 25.76],
  ['Guam', 144.79, 13.48],
]);

it('numbers of neighbours never lie on each other, and stay on the sheet', () => {
  const marks = placeCityMarks(crowded, frame, width, height);
  for (const a of marks) {
    for (const b of marks) {
      if (a === b) continue;
      const distance = Math.hypot(a.mark[0] - b.mark[0], a.mark[1] - b.mark[1]);
      expect(distance).toBeGreaterThanOrEqual(2 * markRadius);
    }
    expect(a.mark[0]).toBeGreaterThanOrEqual(markRadius);
    expect(a.mark[0]).toBeLessThanOrEqual(width - markRadius);
  }
});

it('a city keeps its number of the shortlist where one before it is not on the sheet', () => {
  const marks = placeCityMarks(
    cities([
      ['Guam', 144.79, 13.48],
      ['Greater Miami', -80.19, 25.76],
    ]),
    frame,
    width,
    height,
  );
  expect(marks.map(({ number, name }) => [number, name])).toEqual([[2, 'Miami']]);
});

it('a city alone stands where it lies, with its name beside it', () => {
  const [mark] = placeCityMarks(cities([['Greater Denver', -104.99, 39.74]]), frame, width, height);
  expect(mark.mark).toEqual(mark.at);
  expect(mark.label).toMatchObject({ anchor: 'start' });
});

it('forty cities on one point are all numbered apart', () => {
  const many = cities(Array.from({ length: 40 }, (_, i) => [`City ${i}`, -95, 39] as const));
  const marks = placeCityMarks(many, frame, width, height);
  const least = Math.min(
    ...marks.flatMap((a, i) =>
      marks.slice(i + 1).map((b) => Math.hypot(a.mark[0] - b.mark[0], a.mark[1] - b.mark[1])),
    ),
  );
  expect(marks).toHaveLength(40);
  expect(least).toBeGreaterThan(1.6 * markRadius);
});
