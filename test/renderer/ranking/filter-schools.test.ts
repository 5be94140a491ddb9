import { describe, expect, test } from 'vitest';
import type { SchoolColumns } from '../../../data/model/school.ts';
import {
  type Filters,
  filterSchools,
  isFiltered,
  noFilters,
  searchTexts,
} from '../../../renderer/ranking/filter-schools.ts';

const schools: SchoolColumns = {
  unitid: ['166638', '217156', '243601', '115001'],
  name: [
    'University of Massachusetts-Boston',
    'Brown University',
    'Universidad del Este (Mayagüez)',
    'Cañada College',
  ],
  city: ['Boston', 'Providence', 'Carolina', 'Redwood City'],
  state: ['MA', 'RI', 'PR', 'CA'],
  latitude: new Float64Array(4),
  longitude: new Float64Array(4),
  county: ['25025', '44007', '72031', '06081'],
  level: ['four-year', 'four-year', 'four-year', 'two-year'],
  control: ['public', 'private nonprofit', 'private nonprofit', 'public'],
  administrative: new Uint8Array(4),
  active: new Uint8Array(4).fill(1),
  undergraduates: Float64Array.from([12_373, 7741, Number.NaN, 5000]),
  partner: Uint8Array.from([1, 1, 0, 0]),
};
const texts = searchTexts(schools);
const found = (filters: Partial<Filters>) => [
  ...filterSchools(schools, texts, { ...noFilters, ...filters }),
];

describe('a search', () => {
  test('finds words of name, city, state and UNITID in any order and case', () => {
    expect(found({ search: 'PROVIDENCE brown' })).toEqual([0, 1, 0, 0]);
    expect(found({ search: '166638' })).toEqual([1, 0, 0, 0]);
    expect(found({ search: 'redwood ca' })).toEqual([0, 0, 0, 1]);
  });

  test('does not mind accents and punctuation, in the name or in the search', () => {
    expect(found({ search: 'mayaguez' })).toEqual([0, 0, 1, 0]);
    expect(found({ search: 'canada' })).toEqual([0, 0, 0, 1]);
    expect(found({ search: 'massachusetts-boston' })).toEqual([1, 0, 0, 0]);
  });

  test('knows the names that everybody says', () => {
    expect(found({ search: 'UMass Boston' })).toEqual([1, 0, 0, 0]);
  });

  test('of blanks is no search', () => {
    expect(found({ search: '  ' })).toEqual([1, 1, 1, 1]);
    expect(isFiltered({ ...noFilters, search: '  ' })).toBe(false);
  });
});

test('a minimum of undergraduates includes the number itself and leaves out the unknown', () => {
  expect(found({ minimumUndergraduates: 5000 })).toEqual([1, 1, 0, 1]);
  expect(found({ minimumUndergraduates: 0 })).toEqual([1, 1, 0, 1]);
  expect(isFiltered({ ...noFilters, minimumUndergraduates: 0 })).toBe(true);
});

test('filters hold together', () => {
  expect(found({ state: 'MA', minimumUndergraduates: 20_000 })).toEqual([0, 0, 0, 0]);
  expect(found({ state: 'MA', search: 'university' })).toEqual([1, 0, 0, 0]);
});
