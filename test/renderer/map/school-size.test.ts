import { describe, expect, test } from 'vitest';
import { schoolRadius, schoolScale } from '../../../renderer/map/school-size.ts';

const area = (undergraduates: number, zoom: number) =>
  schoolRadius(schoolScale(undergraduates), zoom) ** 2;

describe('the circle of a school', () => {
  test('has an area in proportion to the undergraduates, at every zoom', () => {
    for (const zoom of [2, 3.3, 4, 7, 9.5, 14]) {
      expect(area(20_000, zoom) / area(10_000, zoom)).toBeCloseTo(2, 10);
      expect(area(40_000, zoom) / area(10_000, zoom)).toBeCloseTo(4, 10);
    }
  });

  test('stays large enough to be seen where there are few or nobody knows how many', () => {
    expect(area(0, 3)).toBeGreaterThan(1);
    expect(area(Number.NaN, 3)).toBe(area(0, 3));
  });

  test('stops growing at 60,000: most of those are taught far from the address', () => {
    expect(area(60_000, 5)).toBeGreaterThan(area(59_000, 5));
    expect(area(185_000, 5)).toBe(area(60_000, 5));
  });

  test('grows with the zoom and never jumps', () => {
    const radii = Array.from({ length: 131 }, (_, i) => schoolRadius(1, i / 10));
    radii.slice(1).forEach((radius, i) => {
      expect(radius).toBeGreaterThanOrEqual(radii[i]);
      expect(radius - radii[i]).toBeLessThan(0.5);
    });
  });
});
