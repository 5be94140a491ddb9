import { expect, test } from 'vitest';
import { attorneysInReach, leastShare } from '../../../data/fit/attorneys-in-reach.ts';
import { ringAround } from '../../../data/geo/local-plane.ts';

const school = { latitude: 42.31, longitude: -71.04 };

/** An attorney so many miles from the school, in a direction of its own. */
function attorneys(...miles: number[]) {
  const places = miles.map(
    (away, i) => ringAround(school.latitude, school.longitude, away)[(i * 17) % 96],
  );
  return {
    latitude: Float64Array.from(places, ([, latitude]) => latitude),
    longitude: Float64Array.from(places, ([longitude]) => longitude),
  };
}

test('an attorney at the half-distance counts half, and the nearest comes first', () => {
  const reached = attorneysInReach(attorneys(15, 3, 30), school, 15, 100);
  expect(reached.map((place) => place.attorneys)).toEqual([[1], [0], [2]]);
  expect(reached[1].share).toBeCloseTo(0.5, 2);
  expect(reached[2].share).toBeCloseTo(1 / 16, 2);
});

test('whoever counts less than a twentieth is out of reach, in every direction', () => {
  const edge = 15 * Math.sqrt(-Math.log2(leastShare));
  const around = Array.from({ length: 24 }, () => edge * 0.99);
  const beyond = Array.from({ length: 24 }, () => edge * 1.01);
  expect(attorneysInReach(attorneys(...around), school, 15, 100)).toHaveLength(24);
  expect(attorneysInReach(attorneys(...beyond), school, 15, 100)).toHaveLength(0);
});

test('attorneys at one place share a line, and no more places are given than asked for', () => {
  const twice = attorneys(5, 5, 8, 9);
  twice.latitude[1] = twice.latitude[0];
  twice.longitude[1] = twice.longitude[0];
  const reached = attorneysInReach(twice, school, 15, 2);
  expect(reached.map((place) => place.attorneys)).toEqual([[0, 1], [2]]);
});
