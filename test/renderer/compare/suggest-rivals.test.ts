import { expect, test } from 'vitest';
import { suggestRivals } from '../../../renderer/compare/suggest-rivals.ts';

const order = Int32Array.of(4, 2, 0, 1, 3);
const noPartner = new Uint8Array(5);

test('the neighbours in rank come first, then the first of all, then the partners', () => {
  const partner = Uint8Array.of(0, 0, 0, 1, 0);
  expect(suggestRivals({ order, ranked: 4 }, partner, 1)).toEqual([0, 4, 3]);
  expect(suggestRivals({ order, ranked: 4 }, partner, 0)).toEqual([2, 1, 4, 3]);
});

test('nobody is named twice, and no school is held against itself', () => {
  expect(suggestRivals({ order, ranked: 4 }, Uint8Array.of(0, 0, 1, 0, 1), 4)).toEqual([2]);
  expect(suggestRivals({ order, ranked: 4 }, noPartner, 2)).toEqual([4, 0]);
});

test('a school without a rank has no neighbours', () => {
  expect(suggestRivals({ order, ranked: 4 }, noPartner, 3)).toEqual([4]);
});
