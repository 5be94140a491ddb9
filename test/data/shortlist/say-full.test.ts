import { expect, test } from 'vitest';
import {
  emptyShortlist,
  mostCities,
  mostSchoolsOfCity,
  type Shortlist,
  shortlistSchema,
} from '../../../data/model/shortlist.ts';
import { addSchool } from '../../../data/shortlist/edit-shortlist.ts';
import { sayFull } from '../../../data/shortlist/say-full.ts';

const city = (id: number) => ({ kind: 'metro', id: `${id}`, name: `City ${id}` }) as const;
const unitid = (number: number) => `${100_000 + number}`;
const empty = emptyShortlist('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'Full');

/** So many schools, each in a city of its own or all in one. */
function withSchools(count: number, ofOneCity: boolean): Shortlist {
  let shortlist = empty;
  for (let number = 0; number < count; number++) {
    shortlist = addSchool(shortlist, unitid(number), city(ofOneCity ? 0 : number));
  }
  return shortlist;
}

test('a shortlist takes as many cities as it can be saved with, and says when it is full', () => {
  expect(sayFull(withSchools(mostCities - 1, false), city(900))).toBeNull();
  const full = withSchools(mostCities, false);
  expect(shortlistSchema.safeParse(full).success).toBe(true);
  expect(sayFull(full, city(900))).toBe(
    'A shortlist holds 200 cities at most; take one off first.',
  );
  expect(sayFull(full, city(7))).toBeNull();
});

test('so does a city', () => {
  const full = withSchools(mostSchoolsOfCity, true);
  expect(shortlistSchema.safeParse(full).success).toBe(true);
  expect(sayFull(full, city(0))).toBe(
    'A city holds 50 schools at most; take one of City 0 off first.',
  );
  expect(sayFull(full, city(1))).toBeNull();
});
