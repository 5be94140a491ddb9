import { expect, it } from 'vitest';
import { placeUnder } from '../../../renderer/shortlist/place-under.ts';

/** Three cities of different heights, one under the other. */
const items = [
  { top: 0, bottom: 40 },
  { top: 40, bottom: 140 },
  { top: 140, bottom: 180 },
];

it.each([
  ['above all of them', 2, -50, 0],
  ['over the upper half of the first', 2, 15, 0],
  ['over the lower half of the first', 2, 25, 1],
  ['over the upper half of the tall one', 2, 85, 1],
  ['where it was', 2, 160, 2],
  ['just under itself, from the top', 0, 60, 0],
  ['past the middle of the tall one, from the top', 0, 95, 1],
  ['under all of them, from the top', 0, 500, 2],
])('what is dragged %s comes to the place %#', (_where, from, pointer, place) => {
  expect(placeUnder(pointer, items, from)).toBe(place);
});
