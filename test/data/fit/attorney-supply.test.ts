import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureSupply } from '../../../data/fit/attorney-supply.ts';
import { decayOver, shareWithinReach } from '../../../data/fit/reach.ts';
import { kmPerMile, positionsOf } from '../../../data/geo/earth.ts';
import type { AttorneyColumns } from '../../../data/model/attorney.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';

const providence = positionsOf(Float64Array.of(41.82, 41.82), Float64Array.of(-71.41, -71.41));

function attorneys(
  rows: { kind: 'attorney' | 'office'; km: number; pairs?: number; interest?: 'interested' }[],
): AttorneyColumns {
  const known = rows.map((row) => row.pairs ?? Number.NaN);
  return {
    id: rows.map((_, i) => String(i)),
    name: rows.map(() => 'Office'),
    kind: rows.map((row) => row.kind),
    city: rows.map(() => 'Providence'),
    state: rows.map(() => 'RI'),
    latitude: Float64Array.from(rows, (row) => 41.82 + row.km / 111.07),
    longitude: Float64Array.from(rows, () => -71.41),
    placedBy: rows.map(() => 'zip'),
    interest: rows.map((row) => row.interest ?? 'unknown'),
    pairsLow: Float64Array.from(known),
    pairsExpected: Float64Array.from(known),
    pairsHigh: Float64Array.from(known),
  };
}

test('supply is pairs times interest times nearness; whom nobody asked may decline or commit', () => {
  const offices = attorneys([
    { kind: 'office', km: 0 },
    { kind: 'attorney', km: 15 * 1.609_344 },
  ]);
  const supply = measureSupply(providence, ['RI', 'RI'], offices, ['RI'], fiveQuestions);
  expect(supply.low[0]).toBe(0);
  expect(supply.expected[0]).toBeCloseTo(0.2 * (2 + 0.5), 3);
  expect(supply.high[0]).toBeCloseTo(3 + 1.5, 3);
});

test('what an attorney said it takes goes before the profile', () => {
  const said = attorneys([{ kind: 'attorney', km: 0, pairs: 10, interest: 'interested' }]);
  const supply = measureSupply(providence, ['RI', 'RI'], said, ['RI'], fiveQuestions);
  expect(supply.low[0]).toBeCloseTo(7.5, 4);
  expect(supply.high[0]).toBeCloseTo(7.5, 4);
});

test('outside the coverage supply is unknown, never 0; inside it no attorney means 0', () => {
  const none = attorneys([]);
  const supply = measureSupply(providence, ['RI', 'MA'], none, ['RI'], fiveQuestions);
  expect(supply.expected[0]).toBe(0);
  expect(supply.expected[1]).toBeNaN();
});

test('what is filled in never contradicts what was said', () => {
  const office = attorneys([{ kind: 'office', km: 0, interest: 'interested' }]);
  office.pairsLow[0] = 5;
  const supply = measureSupply(providence, ['RI', 'RI'], office, ['RI'], fiveQuestions);
  expect(supply.low[0]).toBeCloseTo(3.75, 4);
  expect(supply.expected[0]).toBeCloseTo(3.75, 4);
  expect(supply.high[0]).toBeCloseTo(3.75, 4);
});

test('supply equals the sum over all attorneys, near and far, in Alaska and across the antimeridian', () => {
  const place = fc.oneof(
    fc.tuple(
      fc.double({ min: 40, max: 42, noNaN: true }),
      fc.double({ min: -75, max: -71, noNaN: true }),
    ),
    fc.tuple(
      fc.double({ min: 51, max: 71, noNaN: true }),
      fc.double({ min: -180, max: -140, noNaN: true }),
    ),
    fc.tuple(
      fc.double({ min: 51, max: 53, noNaN: true }),
      fc.constantFrom(-180, -179.7, 179.6, 180),
    ),
  );
  const list = fc.array(place, { minLength: 1, maxLength: 40 });
  const miles = fc.double({ min: 0.1, max: 3000, noNaN: true });
  fc.assert(
    fc.property(list, list, miles, (schools, offices, half) => {
      const profile = { ...fiveQuestions, attorneyHalfDistanceMiles: half };
      const someone = attorneys(offices.map((_, i) => ({ kind: 'office', km: 0, pairs: 1 + i })));
      someone.latitude = Float64Array.from(offices, ([north]) => north);
      someone.longitude = Float64Array.from(offices, ([, east]) => east);
      const at = positionsOf(someone.latitude, someone.longitude);
      const from = positionsOf(
        Float64Array.from(schools, ([north]) => north),
        Float64Array.from(schools, ([, east]) => east),
      );
      const states = schools.map(() => 'AK');
      const supply = measureSupply(from, states, someone, ['AK'], profile);
      const { linear, square } = decayOver(half * kmPerMile);
      for (let s = 0; s < schools.length; s++) {
        let sum = 0;
        for (let a = 0; a < offices.length; a++) {
          const [dx, dy, dz] = [at.x[a] - from.x[s], at.y[a] - from.y[s], at.z[a] - from.z[s]];
          const share = shareWithinReach(dx * dx + dy * dy + dz * dz, linear, square);
          sum += (1 + a) * fiveQuestions.interestFactors.unknown * share;
        }
        expect(Math.abs(supply.expected[s] - sum)).toBeLessThanOrEqual(1e-12 * sum);
      }
    }),
    { numRuns: 500 },
  );
});

test('attorneys without names, as a ranking alone needs them, make the same supply', () => {
  const offices = attorneys([{ kind: 'office', km: 3 }]);
  const named = measureSupply(providence, ['RI', 'RI'], offices, ['RI'], fiveQuestions);
  const nameless = { ...offices, id: [], name: [], city: [], state: [], placedBy: [] };
  expect(measureSupply(providence, ['RI', 'RI'], nameless, ['RI'], fiveQuestions)).toEqual(named);
});
