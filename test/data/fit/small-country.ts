import fc from 'fast-check';
import type { Demand } from '../../../data/fit/demand.ts';
import { locateDemand } from '../../../data/fit/demand.ts';
import type { Atlas, TractCentreColumns } from '../../../data/model/atlas.ts';
import { criteria, type CriterionColumns } from '../../../data/model/criterion.ts';

/** A made-up country for tests: places and people of fast-check's choosing, in the tables' own form. */
export interface SmallCountry {
  atlas: Atlas;
  tracts: TractCentreColumns;
  demand: Demand;
}

export interface SmallSchool {
  unitid: number;
  latitude: number;
  longitude: number;
  county: number;
  undergraduates: number;
}

const latitude = fc.double({ min: 41, max: 43, noNaN: true });
const longitude = fc.double({ min: -72, max: -70, noNaN: true });
const countyCount = 4;

export const schools = fc.uniqueArray(
  fc.record({
    unitid: fc.integer({ min: 100_000, max: 999_999 }),
    latitude,
    longitude,
    county: fc.integer({ min: 0, max: countyCount - 1 }),
    undergraduates: fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.constant(Number.NaN)),
  }),
  { minLength: 2, maxLength: 12, selector: (school) => school.unitid },
);

export const places = fc.record({
  immigrants: fc.array(fc.integer({ min: 0, max: 2_000_000 }), {
    minLength: countyCount,
    maxLength: countyCount,
  }),
  tracts: fc.array(
    fc.record({
      county: fc.integer({ min: 0, max: countyCount - 1 }),
      latitude,
      longitude,
      population: fc.integer({ min: 0, max: 9000 }),
    }),
    { minLength: 4, maxLength: 30 },
  ),
});

type Places = typeof places extends fc.Arbitrary<infer Value> ? Value : never;

/** Counties 0 and 1 make a metropolitan area, 2 a micropolitan one, 3 lies outside any. */
export function makeCountry(given: Places, list: SmallSchool[]): SmallCountry {
  const none = () => new Float64Array(countyCount).fill(Number.NaN);
  const counties = {
    id: ['25001', '25003', '25005', '25007'],
    name: ['Ash', 'Birch', 'Cedar', 'Dogwood'],
    state: ['MA', 'MA', 'MA', 'MA'],
    population: none(),
    immigrants: Float64Array.from(given.immigrants),
    margin: none(),
    metro: Int32Array.from([0, 0, 1, -1]),
  };
  const metros = {
    id: ['10000', '20000'],
    name: ['Ash-Birch, MA', 'Cedar, MA'],
    type: ['metropolitan' as const, 'micropolitan' as const],
    population: new Float64Array(2).fill(Number.NaN),
    immigrants: Float64Array.from([given.immigrants[0] + given.immigrants[1], given.immigrants[2]]),
    margin: new Float64Array(2).fill(Number.NaN),
    counties: Int32Array.from([2, 1]),
    countiesWithoutFigure: new Int32Array(2),
  };
  const tracts = {
    county: Int32Array.from(given.tracts, (tract) => tract.county),
    latitude: Float64Array.from(given.tracts, (tract) => tract.latitude),
    longitude: Float64Array.from(given.tracts, (tract) => tract.longitude),
    population: Float64Array.from(given.tracts, (tract) => tract.population),
    immigrants: new Float64Array(given.tracts.length).fill(Number.NaN),
  };
  const sorted = [...list].sort((a, b) => a.unitid - b.unitid);
  const atlas: Atlas = {
    datasets: [],
    schools: {
      unitid: sorted.map((school) => String(school.unitid)),
      name: sorted.map((school) => `School ${school.unitid}`),
      city: sorted.map(() => 'Ashton'),
      state: sorted.map(() => 'MA'),
      latitude: Float64Array.from(sorted, (school) => school.latitude),
      longitude: Float64Array.from(sorted, (school) => school.longitude),
      county: sorted.map((school) => counties.id[school.county]),
      level: sorted.map(() => 'four-year'),
      control: sorted.map(() => 'public'),
      administrative: new Uint8Array(sorted.length),
      active: new Uint8Array(sorted.length).fill(1),
      undergraduates: Float64Array.from(sorted, (school) => school.undergraduates),
      partner: new Uint8Array(sorted.length),
    },
    counties,
    metros,
    attorneys: noAttorneys(),
    attorneyCoverage: [],
  };
  return { atlas, tracts, demand: locateDemand(counties, metros, tracts) };
}

export function noAttorneys(): Atlas['attorneys'] {
  const empty = () => new Float64Array(0);
  return {
    id: [],
    name: [],
    kind: [],
    city: [],
    state: [],
    latitude: empty(),
    longitude: empty(),
    placedBy: [],
    interest: [],
    pairsLow: empty(),
    pairsExpected: empty(),
    pairsHigh: empty(),
  };
}

/** Criterion columns of a table of figures; criteria that are not named are unknown. */
export function columnsOf(
  rows: Partial<Record<keyof CriterionColumns, number>>[],
): CriterionColumns {
  return Object.fromEntries(
    criteria.map((criterion) => [
      criterion,
      Float64Array.from(rows, (row) => row[criterion] ?? Number.NaN),
    ]),
  ) as CriterionColumns;
}
