import { expect, test } from 'vitest';
import { measureSupply } from '../../../data/fit/attorney-supply.ts';
import { positionsOf } from '../../../data/geo/earth.ts';
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
