import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SortKey } from '../../../data/model/table-view.ts';
import { byRank, sortOn, sortSchools } from '../../../renderer/ranking/sort-schools.ts';
import { columnOf, tableColumns } from '../../../renderer/ranking/table-columns.ts';
import { tableRows } from '../../../renderer/ranking/table-rows.ts';
import { tableCountry } from './table-country.ts';

const country = tableCountry();
const all = Int32Array.of(0, 1, 2, 3);
const sorted = (...keys: SortKey[]) => [...sortSchools(all, keys, country)];
const up = (column: string) => ({ column, descending: false });
const down = (column: string) => ({ column, descending: true });

describe('the table', () => {
  test('sorts figures both ways and leaves the unknown last both times', () => {
    expect(sorted(up('undergraduates'))).toEqual([2, 1, 0, 3]);
    expect(sorted(down('undergraduates'))).toEqual([0, 1, 2, 3]);
  });

  test('sorts by several keys, the first key first', () => {
    expect(sorted(up('reach'), up('undergraduates'))).toEqual([2, 1, 0, 3]);
    expect(sorted(up('reach'), down('undergraduates'))).toEqual([1, 2, 0, 3]);
  });

  test('settles what the keys leave equal by the ranking', () => {
    const [first, second] = [...country.ranking.order].filter((s) => s === 1 || s === 2);
    expect(sorted(up('reach')).slice(0, 2)).toEqual([first, second]);
  });

  test('sorts words by their letters, without regard to case, and no word last', () => {
    expect(sorted(up('school'))).toEqual([3, 2, 0, 1]);
    expect(sorted(down('area')).at(-1)).toBe(3);
  });

  test('sorts stages and statuses in their own order, not by their letters', () => {
    expect(sorted(up('candidacy'))[0]).toBe(1);
    expect(sorted(up('students-status')).slice(0, 2)).toEqual([0, 1]);
  });

  test('passes over a key that this version does not have', () => {
    expect(sorted(up('of a later version'), up('undergraduates'))).toEqual([2, 1, 0, 3]);
  });

  test('holds the same schools under any keys', () => {
    const ids = [...tableColumns.map(({ id }) => id), 'rank', 'school'];
    const key = fc.record({ column: fc.constantFrom(...ids), descending: fc.boolean() });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 4 }), (keys) => {
        expect(sorted(...keys).toSorted()).toEqual([0, 1, 2, 3]);
      }),
    );
  });
});

test('rows are the ranked schools, or the standings that are asked for', () => {
  const { ranking } = country;
  const visible = new Uint8Array(4).fill(1);
  const standing = Uint8Array.from([0, 0, 1, 2]);
  const subject = { ...country, ranking: { ...ranking, standing } };
  const rows = (standings: string[]) => [
    ...tableRows(subject, visible, { standings, sort: byRank }),
  ];
  expect(rows([]).toSorted()).toEqual([0, 1]);
  expect(rows(['apart']).toSorted()).toEqual([0, 1, 2, 3]);
  visible[0] = 0;
  expect(rows([])).toEqual([1]);
});

describe('a press on a header', () => {
  const fit = columnOf('fit');
  const state = columnOf('state');
  if (fit === undefined || state === undefined) throw new Error('These columns are always there');

  test('sorts by that column alone: figures from the largest, words from the first', () => {
    expect(sortOn(byRank, fit, false)).toEqual([down('fit')]);
    expect(sortOn([down('fit')], state, false)).toEqual([up('state')]);
  });

  test('turns round the second time and goes back to the ranking the third time', () => {
    expect(sortOn([down('fit')], fit, false)).toEqual([up('fit')]);
    expect(sortOn([up('fit')], fit, false)).toEqual(byRank);
  });

  test('adds a key, turns it and takes it away where it is to be added', () => {
    expect(sortOn(byRank, state, true)).toEqual([up('state')]);
    expect(sortOn([up('state')], fit, true)).toEqual([up('state'), down('fit')]);
    expect(sortOn([up('state'), down('fit')], fit, true)).toEqual([up('state'), up('fit')]);
    expect(sortOn([up('state'), up('fit')], fit, true)).toEqual([up('state')]);
  });
});
