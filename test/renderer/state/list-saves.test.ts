import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedShortlists } from '../../../data/api/answers.ts';
import { emptyShortlist, type Shortlist } from '../../../data/model/shortlist.ts';
import { listSaves, type Save } from '../../../renderer/state/list-saves.ts';

const idOf = (number: number) => `3f0c3c61-58a4-4a7b-9b68-2cf2ab3de00${number}`;
const named = (number: number, name: string): Shortlist => emptyShortlist(idOf(number), name);

/** A workspace that does as it is told, and refuses a second shortlist of one name. */
function carryOut(saved: SavedShortlists, saves: Save[]): SavedShortlists {
  let { current } = saved;
  const shortlists = new Map(saved.shortlists.map((one) => [one.id, one]));
  for (const { request, input } of saves) {
    if (request === 'deleteShortlist') {
      shortlists.delete(input.id);
      if (current === input.id) current = [...shortlists.keys()][0] ?? null;
    } else if (request === 'chooseShortlist') {
      expect(shortlists.has(input.id)).toBe(true);
      current = input.id;
    } else {
      const { id, name } = input.shortlist;
      const taken = [...shortlists.values()].find((one) => one.name === name && one.id !== id);
      expect(taken).toBeUndefined();
      shortlists.set(id, input.shortlist);
      current = id;
    }
  }
  return { current, shortlists: [...shortlists.values()] };
}

const byId = (saved: SavedShortlists) => ({
  ...saved,
  shortlists: saved.shortlists.toSorted((a, b) => a.id.localeCompare(b.id)),
});

/** Some of six shortlists under different names, one of them in use. */
const anySaved: fc.Arbitrary<SavedShortlists> = fc
  .record({
    numbers: fc.subarray([1, 2, 3, 4, 5, 6]),
    names: fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E', 'F'], { minLength: 6 }),
    inUse: fc.nat(5),
  })
  .map(({ numbers, names, inUse }) => ({
    shortlists: numbers.map((number, i) => named(number, names[i])),
    current: numbers.length === 0 ? null : idOf(numbers[inUse % numbers.length]),
  }));

describe('what the workspace is asked so that it has the shortlists of the screen', () => {
  test('leads from any shortlists to any others, and never to two of one name', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (saved, now) => {
        expect(byId(carryOut(saved, listSaves(saved, now)))).toEqual(byId(now));
      }),
    );
  });

  test('is nothing where nothing has changed', () => {
    const saved = { current: idOf(1), shortlists: [named(1, 'A'), named(2, 'B')] };
    expect(listSaves(saved, { ...saved })).toEqual([]);
  });

  test('gives one of two that swap their names its id for a name in between', () => {
    const [one, other] = [named(1, 'A'), named(2, 'B')];
    const saves = listSaves(
      { current: one.id, shortlists: [one, other] },
      {
        current: one.id,
        shortlists: [
          { ...one, name: 'B' },
          { ...other, name: 'A' },
        ],
      },
    );
    const names = saves.map(({ input }) =>
      'shortlist' in input ? input.shortlist.name : input.id,
    );
    expect(names).toEqual([one.id, 'A', 'B']);
  });
});
