import { describe, expect, test } from 'vitest';
import { placeAt, screenPosition, type View } from '../../../renderer/map/camera.ts';
import {
  boxBetween,
  isDrawn,
  ringOnGround,
  schoolsWithin,
} from '../../../renderer/map/drawn-area.ts';

const view: View = { center: [-71.04, 42.31], zoom: 7, width: 600, height: 400 };

test('a point of the box and its place on the ground lead to each other', () => {
  for (const [x, y] of [
    [0, 0],
    [300, 200],
    [599, 37],
  ]) {
    const [left, top] = screenPosition(view, placeAt(view, x, y));
    expect(left).toBeCloseTo(x, 6);
    expect(top).toBeCloseTo(y, 6);
  }
});

describe('a drawn area', () => {
  const schools = {
    longitude: Float64Array.of(-71.04, -71.4025, -118.24, 144.8),
    latitude: Float64Array.of(42.31, 41.8262, 34.05, 13.43),
  };

  test('holds the schools within the box and no others', () => {
    const around = screenPosition(view, [-71.04, 42.31]);
    const box = boxBetween([around[0] - 20, around[1] - 20], [around[0] + 20, around[1] + 20]);
    expect(schoolsWithin(ringOnGround(view, box), schools)).toEqual(new Set([0]));
    const all = ringOnGround(view, boxBetween([0, 0], [600, 400]));
    expect(schoolsWithin(all, schools)).toEqual(new Set([0, 1]));
  });

  test('a lasso leaves out what lies in its bay', () => {
    const ring = [
      [-72, 41],
      [-70, 41],
      [-70, 43],
      [-71, 41.5],
      [-72, 43],
      [-72, 41],
    ];
    expect(schoolsWithin(ring, schools)).toEqual(new Set([1]));
  });

  test('finds schools beyond the date line, where the map counts on beyond 180 degrees', () => {
    const pacific: View = { center: [-200, 15], zoom: 3, width: 600, height: 400 };
    const ring = ringOnGround(pacific, boxBetween([0, 0], [600, 400]));
    expect(schoolsWithin(ring, schools)).toEqual(new Set([3]));
  });

  test('a slip of the hand is none', () => {
    expect(isDrawn(boxBetween([10, 10], [12, 40]))).toBe(false);
    expect(isDrawn([[10, 10]])).toBe(false);
    expect(isDrawn(boxBetween([10, 10], [40, 40]))).toBe(true);
  });
});
