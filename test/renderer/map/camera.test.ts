import { describe, expect, test } from 'vitest';
import { kmPerMile } from '../../../data/geo/earth.ts';
import {
  type Bounds,
  besideCovers,
  boundsOf,
  places,
  reachableBounds,
  screenPosition,
  sideWithRoom,
  type View,
  viewOfSelection,
} from '../../../renderer/map/camera.ts';
import { kmPerPixel } from '../../../renderer/map/mercator.ts';

const boston = [-71.04, 42.31];
const bostonMetro: Bounds = [-71.9, 41.57, -70.32, 43.57];
const country: View = { center: [-96, 38], zoom: 2.9, width: 580, height: 740 };
const city: View = { center: boston, zoom: 8, width: 580, height: 740 };

describe('the map follows a selection', () => {
  test('not at all where the school and its area can be seen', () => {
    expect(viewOfSelection(city, [-71.2, 42.4], bostonMetro, [])).toBeNull();
  });

  test('by zooming in where the area is too small to be read, and not too far', () => {
    const move = viewOfSelection(country, boston, bostonMetro, []);
    expect(move?.center).toBe(boston);
    expect(move?.zoom).toBeGreaterThan(5);
    const tiny: Bounds = [-71.05, 42.3, -71.03, 42.32];
    expect(viewOfSelection(country, boston, tiny, [])?.zoom).toBeLessThanOrEqual(9);
  });

  test('by moving alone where the school is outside, at its edge, or under the legend', () => {
    const miami = [-80.2, 25.8];
    const metro: Bounds = [-81, 25, -79.5, 27];
    expect(viewOfSelection(city, miami, metro, [])).toEqual({ center: miami, zoom: 8 });
    const edge = { ...city, center: [boston[0] + 1.55, boston[1]] };
    expect(viewOfSelection(edge, boston, bostonMetro, [])?.zoom).toBe(8);
    const legend = { left: 200, top: 300, right: 400, bottom: 500 };
    expect(viewOfSelection(city, boston, bostonMetro, [legend])).toEqual({
      center: boston,
      zoom: 8,
    });
  });

  test('by moving alone where the school lies in no area', () => {
    expect(viewOfSelection(country, [144.8, 13.4], null, [])).toEqual({
      center: [144.8, 13.4],
      zoom: 2.9,
    });
  });

  test('never by zooming out', () => {
    const close = { ...city, zoom: 12 };
    expect(viewOfSelection(close, [-80.2, 25.8], bostonMetro, [])?.zoom).toBe(12);
  });
});

test('a name stands east of its school unless it would leave the box there', () => {
  const at = (x: number) => [boston[0] + ((x - 290) * 360) / 512 / 256, boston[1]];
  expect(sideWithRoom(city, at(290))).toBe('east');
  expect(sideWithRoom(city, at(500))).toBe('west');
  expect(sideWithRoom({ ...city, width: 200 }, boston)).toBe('east');
});

describe('places on the map', () => {
  test('the middle of the view is the middle of the box, and east is right', () => {
    expect(screenPosition(city, boston)).toEqual([290, 370]);
    const [x, y] = screenPosition(city, [boston[0] + 360 / 256 / 512, boston[1]]);
    expect(x).toBeCloseTo(291, 6);
    expect(y).toBeCloseTo(370, 6);
    expect(screenPosition(city, [boston[0], boston[1] - 1])[1]).toBeGreaterThan(370);
  });

  test('Guam lies west of Hawaii, not on the other side of the world', () => {
    const hawaii: View = { center: [-157.8, 21.3], zoom: 2, width: 600, height: 600 };
    expect(screenPosition(hawaii, [144.8, 13.4])[0]).toBeLessThan(300);
  });

  test('with a button of their own can be reached', () => {
    for (const { bounds } of Object.values(places)) {
      expect(bounds[0]).toBeGreaterThan(reachableBounds[0]);
      expect(bounds[1]).toBeGreaterThan(reachableBounds[1]);
      expect(bounds[2]).toBeLessThan(reachableBounds[2]);
      expect(bounds[3]).toBeLessThan(reachableBounds[3]);
    }
  });

  test('the box around lines holds them all, and around none there is none', () => {
    const lines = [
      [
        [1, 2],
        [3, -4],
      ],
      [[-5, 0]],
    ];
    expect(boundsOf(lines)).toEqual([-5, -4, 3, 2]);
    expect(boundsOf([])).toBeNull();
  });

  test('a degree of longitude in Boston is about 51 miles', () => {
    const pixelsPerDegree = (512 * 2 ** 8) / 360;
    expect((kmPerPixel(42.31, 8) * pixelsPerDegree) / kmPerMile).toBeCloseTo(51.15, 1);
  });
});

describe('a place is fitted beside the legend', () => {
  const padding = { top: 28, right: 20, bottom: 64, left: 20 };
  const legend = { left: 12, top: 300, right: 228, bottom: 720 };

  test('where the box is wide enough for both', () => {
    expect(besideCovers(padding, [legend], 600).left).toBe(238);
    expect(besideCovers(padding, [legend], 500)).toEqual(padding);
  });

  test('but not beside a folded one, nor beside what lies on the right', () => {
    expect(besideCovers(padding, [{ ...legend, top: 690 }], 900)).toEqual(padding);
    expect(besideCovers(padding, [{ ...legend, left: 700, right: 890 }], 900)).toEqual(padding);
    expect(besideCovers(padding, [], 900)).toEqual(padding);
  });
});
