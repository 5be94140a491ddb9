import { leastShare } from '../fit/attorneys-in-reach.ts';
import { likelyPairsOfEach, type SupplyColumns } from '../fit/attorney-supply.ts';
import { decayOver, shareWithinReach } from '../fit/reach.ts';
import { kmPerMile, type PositionColumns, positionsOf } from '../geo/earth.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AttorneyColumns } from '../model/attorney.ts';
import type { Contact } from '../model/contact.ts';
import type { SchoolFigures } from '../model/figures.ts';
import type { Assumptions } from '../model/profile.ts';
import { answersOf, type RowsOfContacts } from './answered-attorneys.ts';

/**
 * The figures of all schools with what contacts answered in the attorney supply: what was counted for
 * their rows is taken out, and their answers are counted instead. However long the dataset is, only the
 * contacts are counted anew.
 *
 * Where no dataset covers the state the supply stays unknown, until the answers alone make up the pairs
 * of the first year: from then on their sum stands, as a least number. A list that is not complete can
 * so show that there are attorneys enough, and never that there are too few.
 */
export function withContacts(
  figures: SchoolFigures,
  { schools, attorneys }: Pick<Atlas, 'schools' | 'attorneys'>,
  contacts: readonly Contact[],
  profile: Assumptions,
  rows?: RowsOfContacts,
): SchoolFigures {
  const { columns, contact, row } = answersOf(attorneys, contacts, rows);
  if (contact.length === 0) return figures;
  const positions = positionsOf(schools.latitude, schools.longitude);
  const count = (of: AttorneyColumns, which: readonly number[]) =>
    countSupply(positions, pick(of, which), profile);
  const everyone = Array.from(contact.keys());
  const instead = count(columns, everyone);
  const before = count(
    attorneys,
    Array.from(row).filter((own) => own >= 0),
  );
  const answers = count(
    columns,
    everyone.filter((i) => hasAnswered(contacts[contact[i]])),
  );
  const firstYear = profile.baselines.firstYearPairs;
  const exchanged = (end: keyof SupplyColumns, from: Float64Array) =>
    from.map((pairs, s) => {
      if (!Number.isNaN(pairs)) return settled(pairs - before[end][s] + instead[end][s]);
      return answers.expected[s] < firstYear ? Number.NaN : answers[end][s];
    });
  const pairsExpected = exchanged('expected', figures.pairsExpected);
  return {
    ...figures,
    pairsLow: exchanged('low', figures.pairsLow),
    pairsExpected,
    pairsHigh: exchanged('high', figures.pairsHigh),
    pairsOfAnswers: answers.expected,
    answersWithinReach: answers.within,
    criteria: { ...figures.criteria, pairs: pairsExpected },
  };
}

/** Whether a contact has said anything that counts: who is only listed has not. */
function hasAnswered({ interest, pairs }: Contact): boolean {
  return interest !== 'unknown' || Object.values(pairs).some((count) => count !== null);
}

/** What is left of a difference by rounding is nothing. */
function settled(pairs: number): number {
  return pairs < 1e-9 ? 0 : pairs;
}

/** What the supply is computed from, of some rows only. */
function pick(columns: AttorneyColumns, rows: readonly number[]): AttorneyColumns {
  const numbers = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]);
  const nothing: never[] = [];
  return {
    id: nothing,
    name: nothing,
    city: nothing,
    state: nothing,
    placedBy: nothing,
    kind: rows.map((row) => columns.kind[row]),
    latitude: numbers(columns.latitude),
    longitude: numbers(columns.longitude),
    interest: rows.map((row) => columns.interest[row]),
    pairsLow: numbers(columns.pairsLow),
    pairsExpected: numbers(columns.pairsExpected),
    pairsHigh: numbers(columns.pairsHigh),
  };
}

/** Pairs that a few attorneys add to each school, and how many of them are within reach of it. */
function countSupply(
  { x, y, z }: PositionColumns,
  attorneys: AttorneyColumns,
  profile: Assumptions,
): SupplyColumns & { within: Int32Array } {
  const { linear, square } = decayOver(profile.attorneyHalfDistanceMiles * kmPerMile);
  const at = positionsOf(attorneys.latitude, attorneys.longitude);
  const pairs = likelyPairsOfEach(attorneys, profile);
  const low = new Float64Array(x.length);
  const expected = new Float64Array(x.length);
  const high = new Float64Array(x.length);
  const within = new Int32Array(x.length);
  for (let a = 0; a < at.x.length; a++) {
    const [ax, ay, az] = [at.x[a], at.y[a], at.z[a]];
    for (let s = 0; s < x.length; s++) {
      const dx = ax - x[s];
      const dy = ay - y[s];
      const dz = az - z[s];
      const share = shareWithinReach(dx * dx + dy * dy + dz * dz, linear, square);
      if (share === 0) continue;
      low[s] += pairs.low[a] * share;
      expected[s] += pairs.expected[a] * share;
      high[s] += pairs.high[a] * share;
      if (share >= leastShare) within[s]++;
    }
  }
  return { low, expected, high, within };
}
