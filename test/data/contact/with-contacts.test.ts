import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredAttorneys } from '../../../data/contact/answered-attorneys.ts';
import { withContacts } from '../../../data/contact/with-contacts.ts';
import { neighboursOf } from '../../../data/contact/within-reach.ts';
import { measureSupply } from '../../../data/fit/attorney-supply.ts';
import { distanceKm, kmPerMile, positionOf, positionsOf } from '../../../data/geo/earth.ts';
import { type AttorneyColumns, attorneyInterests } from '../../../data/model/attorney.ts';
import { type Contact, newContact, rises } from '../../../data/model/contact.ts';
import type { SchoolFigures } from '../../../data/model/figures.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import type { SchoolColumns } from '../../../data/model/school.ts';

interface Row {
  kind: 'attorney' | 'office';
  latitude: number;
  longitude: number;
  interest: AttorneyColumns['interest'][number];
  pairs: Contact['pairs'];
}

const orUnknown = (count: number | null): number => count ?? Number.NaN;

function columnsOf(rows: readonly Row[]): AttorneyColumns {
  const numbers = (number: (row: Row) => number) => Float64Array.from(rows, number);
  return {
    id: rows.map((_, i) => `row-${i}`),
    name: rows.map((_, i) => `Row ${i}`),
    kind: rows.map(({ kind }) => kind),
    city: rows.map(() => 'Providence'),
    state: rows.map(() => 'RI'),
    latitude: numbers((row) => row.latitude),
    longitude: numbers((row) => row.longitude),
    placedBy: rows.map(() => 'zip'),
    interest: rows.map(({ interest }) => interest),
    pairsLow: numbers(({ pairs }) => orUnknown(pairs.low)),
    pairsExpected: numbers(({ pairs }) => orUnknown(pairs.expected)),
    pairsHigh: numbers(({ pairs }) => orUnknown(pairs.high)),
  };
}

function schoolsAt(places: readonly (readonly [number, number])[], state: string): SchoolColumns {
  return {
    unitid: places.map((_, i) => String(100_000 + i)),
    state: places.map(() => state),
    latitude: Float64Array.from(places, ([north]) => north),
    longitude: Float64Array.from(places, ([, east]) => east),
  } as SchoolColumns;
}

interface People {
  schools: SchoolColumns;
  attorneys: AttorneyColumns;
  attorneyCoverage: string[];
}

/** What the answers of contacts touch, by the dataset alone. */
function figuresOf({ schools, attorneys, attorneyCoverage }: People): SchoolFigures {
  const positions = positionsOf(schools.latitude, schools.longitude);
  const supply = measureSupply(
    positions,
    schools.state,
    attorneys,
    attorneyCoverage,
    fiveQuestions,
  );
  return {
    pairsLow: supply.low,
    pairsExpected: supply.expected,
    pairsHigh: supply.high,
    pairsOfAnswers: new Float64Array(schools.state.length),
    answersWithinReach: new Int32Array(schools.state.length),
    criteria: { pairs: supply.expected },
  } as unknown as SchoolFigures;
}

let made = 0;
function contact(change: Partial<Contact> = {}): Contact {
  const id = `3f0c3c61-58a4-4a7b-9b68-${String(++made).padStart(12, '0')}`;
  const kind = change.kind ?? 'attorney';
  return {
    ...newContact(id, kind, 'Jane'),
    place: { latitude: 41.82, longitude: -71.41 },
    ...change,
  };
}

const providence = [[41.82, -71.41]] as const;
const none = { low: null, expected: null, high: null };
const two = { low: 2, expected: 2, high: 2 };
const row = (change: Partial<Row> = {}): Row => ({
  kind: 'attorney',
  latitude: 41.82,
  longitude: -71.41,
  interest: 'unknown',
  pairs: none,
  ...change,
});

/** What one school in Providence has, with these rows and contacts. */
function supplyWith(rows: readonly Row[], contacts: readonly Contact[], coverage = ['RI']) {
  const atlas = {
    schools: schoolsAt(providence, 'RI'),
    attorneys: columnsOf(rows),
    attorneyCoverage: coverage,
  };
  const figures = withContacts(figuresOf(atlas), atlas, contacts, fiveQuestions);
  return {
    low: figures.pairsLow[0],
    expected: figures.pairsExpected[0],
    high: figures.pairsHigh[0],
    criterion: figures.criteria.pairs[0],
    answers: figures.answersWithinReach[0],
    ofAnswers: figures.pairsOfAnswers[0],
  };
}

/** To the exactness of the table of the decay. */
const about = (number: number) => expect.closeTo(number, 4);

describe('the answer of a contact', () => {
  it('stands in for its row, and adds to the supply where it has none', () => {
    const rows = [row({ interest: 'interested', pairs: two }), row({ kind: 'office' })];
    const yes = { interest: 'committed', pairs: { low: 3, expected: 4, high: 5 } } as const;
    expect(supplyWith(rows, [contact({ ...yes, attorney: 'row-0' })])).toEqual({
      low: about(3 + 0),
      expected: about(4 + 0.2 * 2),
      high: about(5 + 3),
      criterion: about(4.4),
      answers: 1,
      ofAnswers: about(4),
    });
    expect(supplyWith(rows, [contact(yes)]).expected).toBeCloseTo(4 + 0.75 * 2 + 0.4, 4);
  });

  it('that is no takes the row out of the supply', () => {
    const rows = [row({ interest: 'interested', pairs: two })];
    const no = contact({ attorney: 'row-0', interest: 'declined' });
    expect(supplyWith(rows, [no])).toMatchObject({ low: 0, expected: 0, high: 0, answers: 1 });
  });

  it('leaves as the row has it what nobody said', () => {
    const rows = [row({ interest: 'committed', pairs: two })];
    const silent = contact({ attorney: 'row-0', place: null });
    expect(supplyWith(rows, [silent])).toMatchObject({ expected: about(2), answers: 0 });
    const some = contact({ attorney: 'row-0', pairs: { low: null, expected: 1, high: null } });
    expect(supplyWith(rows, [some])).toMatchObject({
      low: about(1),
      expected: about(1),
      answers: 1,
    });
  });

  it('counts on its own where the dataset no longer has the row', () => {
    const lost = contact({ attorney: 'gone', interest: 'committed', pairs: two });
    expect(supplyWith([], [lost]).expected).toBeCloseTo(2, 4);
    expect(supplyWith([], [{ ...lost, place: null }]).expected).toBe(0);
  });

  it('of a second person for the same row counts beside the first', () => {
    const one = { interest: 'committed', attorney: 'row-0', pairs: two } as const;
    const rows = [row({ kind: 'office' })];
    expect(supplyWith(rows, [contact(one), contact(one)])).toMatchObject({
      expected: about(4),
      answers: 2,
    });
  });

  it('of an organization is no pairs', () => {
    const organization = contact({ kind: 'organization', interest: 'committed', pairs: two });
    const supply = supplyWith([row({ interest: 'committed', pairs: two })], [organization]);
    expect([supply.answers, supply.ofAnswers]).toEqual([0, 0]);
  });

  it('leaves supply unknown outside the coverage until the first year is made up', () => {
    const yes = (count: number) =>
      contact({ interest: 'committed', pairs: { low: 1, expected: count, high: count } });
    const few = supplyWith([row({ pairs: two })], [yes(3), yes(3)], []);
    expect(few).toMatchObject({ expected: Number.NaN, answers: 2, ofAnswers: about(6) });
    const enough = supplyWith([row({ pairs: two })], [yes(3), yes(3), yes(2)], []);
    expect(enough).toMatchObject({ low: about(3), expected: about(8), high: about(8), answers: 3 });
  });

  it('leaves the figures as they are where there is none', () => {
    const schools = schoolsAt(providence, 'RI');
    const atlas = { schools, attorneys: columnsOf([row()]), attorneyCoverage: ['RI'] };
    const figures = figuresOf(atlas);
    const organization = contact({ kind: 'organization' });
    expect(withContacts(figures, atlas, [organization], fiveQuestions)).toBe(figures);
  });
});

const place = fc.record({
  latitude: fc.double({ min: 41, max: 42.5, noNaN: true }),
  longitude: fc.double({ min: -72.5, max: -71, noNaN: true }),
});
const saidPairs = fc
  .record({
    low: fc.option(fc.integer({ min: 0, max: 9 })),
    expected: fc.option(fc.integer({ min: 0, max: 9 })),
    high: fc.option(fc.integer({ min: 0, max: 9 })),
  })
  .filter(rises);
const answer = {
  kind: fc.constantFrom('attorney' as const, 'office' as const),
  interest: fc.constantFrom(...attorneyInterests),
  pairs: saidPairs,
};
const someRows = fc.array(
  fc.tuple(fc.record(answer), place).map(([said, at]): Row => ({ ...said, ...at })),
  { maxLength: 12 },
);
const someContacts = fc.array(
  fc.record({
    ...answer,
    kind: fc.constantFrom('attorney' as const, 'office' as const, 'organization' as const),
    place: fc.option(place),
    attorney: fc.option(fc.integer({ min: 0, max: 14 }).map((i) => `row-${i}`)),
  }),
  { maxLength: 8 },
);

/** Expected pairs of one attorney, in the words of MODEL.md. */
function expectedPairs({
  kind,
  interest,
  pairs,
}: Pick<Row, 'kind' | 'interest' | 'pairs'>): number {
  const { attorneyCapacity, officeCapacity, interestFactors } = fiveQuestions;
  const usual = kind === 'office' ? officeCapacity : attorneyCapacity;
  const least = pairs.low ?? 0;
  const most = pairs.high ?? Number.POSITIVE_INFINITY;
  const count = pairs.expected ?? Math.min(Math.max(usual.expected, least), most);
  return count * interestFactors[interest];
}

describe('the supply with the answers of contacts', () => {
  it('equals the sum over everyone, one after the other', () => {
    fc.assert(
      fc.property(someRows, someContacts, fc.array(place, { minLength: 1 }), (rows, said, at) => {
        const contacts = said.map((one) =>
          contact({ ...one, attorney: one.kind === 'organization' ? null : one.attorney }),
        );
        // By hand: rows whom no contact is, and contacts with what their row says where they are silent.
        const everyone: Row[] = rows.filter(
          (_, i) => !contacts.some(({ attorney }) => attorney === `row-${i}`),
        );
        for (const { kind, attorney, interest, pairs, place: own } of contacts) {
          if (kind === 'organization') continue;
          const standsFor = rows[Number(attorney?.slice(4) ?? -1)];
          const where = own ?? standsFor;
          if (where === undefined) continue;
          const silent = Object.values(pairs).every((count) => count === null);
          everyone.push({
            kind,
            latitude: where.latitude,
            longitude: where.longitude,
            interest: interest === 'unknown' ? (standsFor?.interest ?? 'unknown') : interest,
            pairs: silent ? (standsFor?.pairs ?? pairs) : pairs,
          });
        }
        const schools = schoolsAt(
          at.map(({ latitude, longitude }) => [latitude, longitude] as const),
          'RI',
        );
        const atlas = { schools, attorneys: columnsOf(rows), attorneyCoverage: ['RI'] };
        const figures = withContacts(figuresOf(atlas), atlas, contacts, fiveQuestions);
        const half = fiveQuestions.attorneyHalfDistanceMiles * kmPerMile;
        for (let s = 0; s < at.length; s++) {
          const here = positionOf(at[s].latitude, at[s].longitude);
          const sum = everyone.reduce((total, one) => {
            const km = distanceKm(here, positionOf(one.latitude, one.longitude));
            return total + expectedPairs(one) * 2 ** -((km / half) ** 2);
          }, 0);
          expect(figures.pairsExpected[s]).toBeCloseTo(sum, 4);
          expect(figures.pairsLow[s]).toBeLessThanOrEqual(figures.pairsExpected[s] + 1e-9);
          expect(figures.pairsHigh[s]).toBeGreaterThanOrEqual(figures.pairsExpected[s] - 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not hang on the order of contacts, and leaves the dataset as it is', () => {
    fc.assert(
      fc.property(someRows, someContacts, (rows, said) => {
        const contacts = said.map((one) => contact({ ...one, organizationType: null }));
        const attorneys = columnsOf(rows);
        const before = structuredClone(attorneys);
        const there = answeredAttorneys(attorneys, contacts);
        const back = answeredAttorneys(attorneys, contacts.toReversed());
        expect(attorneys).toEqual(before);
        const everyone = ({ columns }: typeof there) =>
          columns.kind
            .map((kind, a) => [
              kind,
              columns.interest[a],
              columns.latitude[a],
              columns.pairsHigh[a],
            ])
            .map((one) => JSON.stringify(one))
            .sort();
        expect(everyone(there)).toEqual(everyone(back));
      }),
      { numRuns: 100 },
    );
  });
});

describe('who is within reach of a school', () => {
  it('stands by distance with what they count for, contacts and organizations among them', () => {
    const north = (miles: number) => 41.82 + (miles * kmPerMile) / 111.07;
    const rows = [row({ latitude: north(15) }), row({ latitude: north(1) }), row({ latitude: 45 })];
    const contacts = [
      contact({ attorney: 'row-1' }),
      contact({ kind: 'organization', place: { latitude: north(5), longitude: -71.41 } }),
      contact({ place: null }),
    ];
    const answered = answeredAttorneys(columnsOf(rows), [
      { ...contacts[0], place: null },
      contacts[1],
      contacts[2],
    ]);
    const [latitude, longitude] = providence[0];
    const found = neighboursOf({ latitude, longitude }, answered, contacts, fiveQuestions);
    expect(found.map((one) => [one.attorney, one.contact])).toEqual([
      [1, 0],
      [-1, 1],
      [0, -1],
    ]);
    expect(found[2].distanceKm).toBeCloseTo(15 * kmPerMile, 1);
    expect(found[2].share).toBeCloseTo(0.5, 3);
  });
});
