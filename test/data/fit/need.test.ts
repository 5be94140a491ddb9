import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureSchools } from '../../../data/fit/measure.ts';
import { inCounty, inMetro, noArea } from '../../../data/model/area-name.ts';
import { areaModes } from '../../../data/model/area.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { makeCountry, places, schools } from './small-country.ts';

test('centrality lies in (0, 1] and immigrants within reach never exceed those of the area', () => {
  fc.assert(
    fc.property(places, schools, fc.constantFrom(...areaModes), (given, list, areaMode) => {
      const { atlas, demand } = makeCountry(given, list);
      const figures = measureSchools(atlas, demand, { ...fiveQuestions, areaMode });
      figures.criteria.centrality.forEach((centrality, s) => {
        if (!Number.isNaN(centrality)) {
          expect(centrality).toBeGreaterThan(0);
          expect(centrality).toBeLessThanOrEqual(1);
        }
        const reach = figures.criteria.reach[s];
        if (Number.isNaN(reach)) return;
        expect(reach).toBeLessThanOrEqual(figures.immigrants[s] * (1 + 1e-6) + 1e-6);
      });
    }),
  );
});

test('adding a school changes no other school', () => {
  fc.assert(
    fc.property(places, schools, (given, list) => {
      const [, ...fewer] = list;
      const all = makeCountry(given, list);
      const without = makeCountry(given, fewer);
      const before = measureSchools(without.atlas, without.demand, fiveQuestions);
      const after = measureSchools(all.atlas, all.demand, fiveQuestions);
      without.atlas.schools.unitid.forEach((unitid, s) => {
        const there = all.atlas.schools.unitid.indexOf(unitid);
        expect(after.criteria.reach[there]).toBe(before.criteria.reach[s]);
        expect(after.criteria.centrality[there]).toBe(before.criteria.centrality[s]);
      });
    }),
  );
});

const flat = {
  immigrants: [100_000, 60_000, 40_000, 30_000],
  tracts: [0, 1, 2, 3].flatMap((county) =>
    [0, 1, 2].map((i) => ({
      county,
      latitude: 42 + i / 20,
      longitude: -71 - county / 10,
      population: 1000 * (i + 1),
    })),
  ),
};
const oneInEach = [0, 1, 2, 3].map((county) => ({
  unitid: 100_000 + county,
  latitude: 42,
  longitude: -71,
  county,
  undergraduates: 5000,
}));

test('auto takes the metropolitan area, else the county; micropolitan areas count as county', () => {
  const { atlas, demand } = makeCountry(flat, oneInEach);
  const kinds = (areaMode: (typeof areaModes)[number]) =>
    Array.from(measureSchools(atlas, demand, { ...fiveQuestions, areaMode }).areaKind);
  expect(kinds('auto')).toEqual([inMetro, inMetro, inCounty, inCounty]);
  expect(kinds('county')).toEqual([inCounty, inCounty, inCounty, inCounty]);
  expect(kinds('metro')).toEqual([inMetro, inMetro, noArea, noArea]);
});

test('the immigrants of a county are shared out over its tract centres by population', () => {
  const { demand } = makeCountry(flat, oneInEach);
  const { from, to, apportioned } = demand.county;
  const shares = Array.from(demand.immigrants.subarray(from[1], to[1]));
  expect(shares).toEqual([10_000, 20_000, 30_000]);
  expect(apportioned[1]).toBe(1);
});

test('with fewer than three demand points centrality is unknown, but reach is not', () => {
  const few = { ...flat, tracts: flat.tracts.filter((t) => t.county !== 3 || t.population < 3000) };
  const { atlas, demand } = makeCountry(few, oneInEach);
  const figures = measureSchools(atlas, demand, fiveQuestions);
  expect(figures.criteria.centrality[3]).toBeNaN();
  expect(figures.criteria.reach[3]).toBeGreaterThan(0);
});

test('where immigrants are unknown nothing of the need is known', () => {
  const unknown = { ...flat, immigrants: [100_000, 60_000, 40_000, Number.NaN] };
  const { atlas, demand } = makeCountry(unknown, oneInEach);
  const figures = measureSchools(atlas, demand, fiveQuestions);
  expect(figures.immigrants[3]).toBeNaN();
  expect(figures.criteria.reach[3]).toBeNaN();
});

test('immigrants without any tract centre to put them at leave reach unknown, never 0', () => {
  const nowhere = { ...flat, tracts: flat.tracts.filter((tract) => tract.county !== 3) };
  const { atlas, demand } = makeCountry(nowhere, oneInEach);
  expect(measureSchools(atlas, demand, fiveQuestions).criteria.reach[3]).toBeNaN();
});

test('a school with half or more of its degrees in personal services is out, where that is loaded', () => {
  const { atlas, demand } = makeCountry(flat, oneInEach);
  expect(measureSchools(atlas, demand, fiveQuestions).exclusion).toEqual(['', '', '', '']);
  atlas.schools.personalServicesShare = Float64Array.of(0.5, 0.49, Number.NaN, 0);
  expect(measureSchools(atlas, demand, fiveQuestions).exclusion).toEqual([
    'personal services',
    '',
    '',
    '',
  ]);
});
