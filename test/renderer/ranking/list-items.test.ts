import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ranking } from '../../../data/fit/rank.ts';
import { apartHeader, excludedHeader, listRanking } from '../../../renderer/ranking/list-items.ts';

/** Schools 4 and 1 are ranked, 0 and 3 stand apart, 2 and 5 are out. */
const ranking: Ranking = {
  order: Int32Array.from([4, 1, 0, 3, 2, 5]),
  rank: Int32Array.from([0, 2, 0, 0, 1, 0]),
  standing: Uint8Array.from([1, 0, 2, 1, 0, 2]),
  ranked: 2,
  apart: 2,
  excluded: 2,
};
const all = new Uint8Array(6).fill(1);
const folded = { apart: false, excluded: false };

describe('the list', () => {
  test('shows the ranked schools and folds the others under two headers', () => {
    const list = listRanking(ranking, all, folded);
    expect([...list.rows]).toEqual([4, 1, apartHeader, excludedHeader]);
    expect([list.ranked, list.apart, list.excluded]).toEqual([2, 2, 2]);
  });

  test('unfolds each section in its place', () => {
    expect([...listRanking(ranking, all, { apart: true, excluded: false }).rows]).toEqual([
      4,
      1,
      apartHeader,
      0,
      3,
      excludedHeader,
    ]);
    expect([...listRanking(ranking, all, { apart: true, excluded: true }).rows]).toEqual([
      4,
      1,
      apartHeader,
      0,
      3,
      excludedHeader,
      2,
      5,
    ]);
  });

  test('has no header over a section that the filters have emptied', () => {
    const visible = Uint8Array.from([0, 1, 1, 0, 0, 0]);
    expect([...listRanking(ranking, visible, folded).rows]).toEqual([1, excludedHeader]);
  });

  test('keeps the order of the ranking and every rank, whatever is filtered', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6, max: 1 }), (visible) => {
        const before = [...ranking.rank];
        const list = listRanking(ranking, visible, { apart: true, excluded: true });
        const schools = [...list.rows].filter((row) => row >= 0);
        expect(schools).toEqual([...ranking.order].filter((school) => visible[school] === 1));
        expect([...ranking.rank]).toEqual(before);
      }),
    );
  });

  test('never takes a header for the school that is not selected (-1)', () => {
    expect([...listRanking(ranking, all, folded).rows]).not.toContain(-1);
  });
});
