import { describe, expect, it } from 'vitest';
import { AttorneyPlacer } from '../../../data/tables/place-attorneys.ts';
import type { ListedAttorneyRow } from '../../../data/tables/source-rows.ts';

const boston = { latitude: 42.36, longitude: -71.06 };
const zips = new Map([
  ['02108', boston],
  ['01239', { latitude: 42.4, longitude: -73.1 }],
  ['06010', { latitude: 41.7, longitude: -72.9 }],
]);
const placer = new AttorneyPlacer({
  zipCentre: (zip) => zips.get(zip) ?? null,
  stateAt: ({ longitude }) => (longitude < -72 && longitude > -73 ? 'CT' : 'MA'),
  inCities: [
    { city: 'Boston', state: 'MA', latitude: 42.3, longitude: -71.1 },
    { city: 'Boston', state: 'MA', latitude: 42.35, longitude: -71.05 },
    { city: 'Boston', state: 'MA', latitude: 10, longitude: -150 },
  ],
});
const listed = (given: Partial<ListedAttorneyRow>): ListedAttorneyRow => ({
  name: 'Ana Doe',
  kind: 'attorney',
  city: 'Boston',
  state: 'MA',
  zip: null,
  latitude: null,
  longitude: null,
  interest: 'unknown',
  pairsLow: null,
  pairsExpected: null,
  pairsHigh: null,
  ...given,
});

describe('placing attorneys', () => {
  it('goes by coordinates first, and finds the state where none is given', () => {
    const { row } = placer.place(listed({ ...boston, state: '', zip: '06010' }));
    expect(row).toMatchObject({ ...boston, state: 'MA', placedBy: 'coordinates' });
  });

  it('goes by the ZIP code next', () => {
    expect(placer.place(listed({ zip: '02108' }))).toMatchObject({
      row: { ...boston, placedBy: 'zip' },
      doubt: null,
    });
  });

  it('doubts a ZIP code far from what is known in the city', () => {
    const { row, ...rest } = placer.place(listed({ zip: '01239' }));
    expect(row?.placedBy).toBe('zip');
    expect(rest).toMatchObject({ doubt: { code: 'zip-far-from-city' } });
  });

  it.each([
    ['99999', 'there is no area of the ZIP code 99999'],
    ['06010', 'lies in CT'],
  ])('takes the city where the ZIP code %s cannot be right', (zip, why) => {
    const { row, ...rest } = placer.place(listed({ zip }));
    // The middle of what is known: one outlier does not move it.
    expect(row).toMatchObject({ latitude: 42.3, longitude: -71.1, placedBy: 'city' });
    expect(rest).toMatchObject({ doubt: { what: expect.stringContaining(why) } });
  });

  it('refuses what it cannot place, and never guesses', () => {
    expect(placer.place(listed({ city: 'Elsewhere' }))).toMatchObject({
      row: null,
      code: 'not-placed',
    });
  });

  it('gives an attorney the same id each time, and others other ones', () => {
    const id = (given: Partial<ListedAttorneyRow>) => placer.place(listed(given)).row?.id;
    expect(id({ pairsLow: 1 })).toBe(id({ pairsLow: 2 }));
    expect(id({ name: 'Ben Doe' })).not.toBe(id({}));
  });
});
