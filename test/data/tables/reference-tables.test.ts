import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attorneyInterests, attorneyKinds, placements } from '../../../data/model/attorney.ts';
import { schoolControls, schoolLevels } from '../../../data/model/school.ts';
import { layoutOf, type ReferenceTable } from '../../../data/tables/reference/reference-table.ts';
import { referenceDataset } from '../../../data/tables/reference-dataset.ts';
import type { AttorneyRow, CountyRow, SchoolRow } from '../../../data/tables/rows.ts';
import { states } from '../../../data/tables/states.ts';
import { readCells } from './reading.ts';

const state = fc.constantFrom(...states.map(([, postal]) => postal));
const stateFips = fc.constantFrom(...states.map(([fips]) => fips));
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
const county = fc.tuple(stateFips, digits(3)).map((parts) => parts.join(''));
const name = fc
  .string({ minLength: 1 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const people = fc.integer({ min: 0, max: 50_000_000 });
const micro = (min: number, max: number) =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((n) => n / 1e6);
const place = { latitude: micro(18, 71), longitude: micro(-179, -65) };

const countyRow: fc.Arbitrary<CountyRow> = fc
  .record({
    county,
    name,
    state,
    population: maybe(people),
    immigrants: maybe(people),
    margin: maybe(people),
  })
  .filter((row) => (row.immigrants ?? 0) <= (row.population ?? Number.POSITIVE_INFINITY));
const schoolRow: fc.Arbitrary<SchoolRow> = fc.record({
  unitid: digits(6),
  name,
  city: name,
  state,
  ...place,
  county: maybe(county),
  level: fc.constantFrom(...schoolLevels),
  control: fc.constantFrom(...schoolControls),
  administrative: fc.boolean(),
  active: fc.boolean(),
  undergraduates: maybe(people),
});
const attorneyRow: fc.Arbitrary<AttorneyRow> = fc
  .record({
    id: name,
    name,
    kind: fc.constantFrom(...attorneyKinds),
    city: name,
    state,
    zip: maybe(digits(5)),
    ...place,
    placedBy: fc.constantFrom(...placements),
    interest: fc.constantFrom(...attorneyInterests),
    pairs: fc.array(
      fc.integer({ min: 0, max: 400 }).map((n) => n / 4),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
  })
  .map(({ pairs, ...row }) => {
    const [pairsLow, pairsExpected, pairsHigh] = pairs.sort((a, b) => a - b);
    return { ...row, pairsLow, pairsExpected, pairsHigh };
  });

function header<Row>(table: ReferenceTable<Row>): string[] {
  return table.columns.map((column) => column.name);
}

function comesBack<Row>(table: ReferenceTable<Row>, row: fc.Arbitrary<Row>): void {
  fc.assert(
    fc.property(row, (value) => {
      const read = readCells(layoutOf(table), [header(table), table.write(value)]);
      expect(read.findings).toEqual([]);
      expect(read.rows).toEqual([value]);
    }),
  );
}

describe('tables of the reference dataset', () => {
  it('give back what was written into them', () => {
    comesBack(referenceDataset.counties, countyRow);
    comesBack(referenceDataset.schools, schoolRow);
    comesBack(referenceDataset.attorneys, attorneyRow);
    comesBack(
      referenceDataset.memberships,
      fc.record({
        county,
        metro: digits(5),
        metroName: name,
        metroType: fc.constantFrom('metropolitan', 'micropolitan'),
      }),
    );
    comesBack(
      referenceDataset.tractCentres,
      fc.record({
        tract: fc.tuple(county, digits(6)).map((parts) => parts.join('')),
        population: people,
        ...place,
      }),
    );
    comesBack(referenceDataset.attorneyCoverage, fc.record({ state }));
    comesBack(referenceDataset.partners, fc.record({ unitid: digits(6) }));
  });

  it('refuse pairs that do not rise from low to high', () => {
    const table = referenceDataset.attorneys;
    const cells = 'doj-1,Alliance,office,Cambridge,MA,02139,42.36,-71.1,zip,unknown,3,2,4'.split(
      ',',
    );
    const { findings } = readCells(layoutOf(table), [header(table), cells]);
    expect(findings[0].code).toBe('pairs-not-rising');
  });
});
