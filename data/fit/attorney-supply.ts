import { distinctPlaces } from '../geo/distinct-places.ts';
import { kmPerMile, type PositionColumns, positionsOf } from '../geo/earth.ts';
import { SurfaceGrid } from '../geo/surface-grid.ts';
import type { AttorneyColumns } from '../model/attorney.ts';
import type { Assumptions } from '../model/profile.ts';
import { type Decay, decayOver, shareWithinReach, squaredChordOfLast } from './reach.ts';

/** Attorney supply of each school in pairs; NaN outside the coverage of the attorney dataset. */
export interface SupplyColumns {
  low: Float64Array;
  expected: Float64Array;
  high: Float64Array;
}

/**
 * Supply of a school = Σ pairs × interest × 2^(-(d/h)²) over all attorneys. A school in a state that
 * the attorney dataset does not cover in full has an unknown supply, never 0.
 */
export function measureSupply(
  schools: PositionColumns,
  schoolStates: readonly string[],
  attorneys: AttorneyColumns,
  coverage: readonly string[],
  profile: Assumptions,
): SupplyColumns {
  const count = schoolStates.length;
  const covered = new Set(coverage);
  const supply: SupplyColumns = {
    low: new Float64Array(count).fill(Number.NaN),
    expected: new Float64Array(count).fill(Number.NaN),
    high: new Float64Array(count).fill(Number.NaN),
  };
  const decay = decayOver(profile.attorneyHalfDistanceMiles * kmPerMile);
  const { placeOf, firstRow } = distinctPlaces(attorneys.latitude, attorneys.longitude);
  const pairs = likelyPairs(attorneys, placeOf, firstRow.length, profile);
  const positions = positionsOf(
    inOrder(attorneys.latitude, firstRow),
    inOrder(attorneys.longitude, firstRow),
  );
  const farthest = squaredChordOfLast(decay);
  const grid = new SurfaceGrid(positions, farthest);
  // In the order of the grid, so that those near a school lie side by side in the memory.
  const { order } = grid;
  const near: PlacedPairs = {
    x: inOrder(positions.x, order),
    y: inOrder(positions.y, order),
    z: inOrder(positions.z, order),
    low: inOrder(pairs.low, order),
    expected: inOrder(pairs.expected, order),
    high: inOrder(pairs.high, order),
  };
  // Schools side by side have the same attorneys, which so are in the processor's memory already.
  for (const s of new SurfaceGrid(schools, farthest).order) {
    if (!covered.has(schoolStates[s])) continue;
    const runs = grid.runsNear(schools.x[s], schools.y[s], schools.z[s]);
    addUpSupply(near, runs, decay, schools, s, supply);
  }
  return supply;
}

type PlacedPairs = PositionColumns & SupplyColumns;

/** A function of its own, which the compiler makes quick before the first school is half done. */
function addUpSupply(
  { x, y, z, low, expected, high }: PlacedPairs,
  runs: Int32Array,
  { linear, square }: Decay,
  schools: PositionColumns,
  school: number,
  supply: SupplyColumns,
): void {
  const sx = schools.x[school];
  const sy = schools.y[school];
  const sz = schools.z[school];
  let sumLow = 0;
  let sumExpected = 0;
  let sumHigh = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const to = runs[run + 1];
    for (let a = runs[run]; a < to; a++) {
      const dx = x[a] - sx;
      const dy = y[a] - sy;
      const dz = z[a] - sz;
      const share = shareWithinReach(dx * dx + dy * dy + dz * dz, linear, square);
      if (share === 0) continue;
      sumLow += low[a] * share;
      sumExpected += expected[a] * share;
      sumHigh += high[a] * share;
    }
  }
  supply.low[school] = sumLow;
  supply.expected[school] = sumExpected;
  supply.high[school] = sumHigh;
}

function inOrder(numbers: Float64Array, order: Int32Array): Float64Array {
  const ordered = new Float64Array(order.length);
  for (let i = 0; i < ordered.length; i++) ordered[i] = numbers[order[i]];
  return ordered;
}

/** Pairs of each attorney or office, times the factor of its interest: what it counts for at its own place. */
export function likelyPairsOfEach(attorneys: AttorneyColumns, profile: Assumptions): SupplyColumns {
  const each = Int32Array.from(attorneys.kind.keys());
  return likelyPairs(attorneys, each, each.length, profile);
}

/**
 * Pairs of the attorneys of each place, each times the factor of its interest. What is not known is filled in from the
 * profile's capacity, never against what is: an office that takes at least 5 is expected to take no
 * fewer. An attorney whom nobody has asked may decline or commit: low and high say so.
 */
function likelyPairs(
  attorneys: AttorneyColumns,
  placeOf: Int32Array,
  places: number,
  profile: Assumptions,
): SupplyColumns {
  const { interestFactors } = profile;
  const pairs: SupplyColumns = {
    low: new Float64Array(places),
    expected: new Float64Array(places),
    high: new Float64Array(places),
  };
  for (let a = 0; a < placeOf.length; a++) {
    const place = placeOf[a];
    const capacity =
      attorneys.kind[a] === 'office' ? profile.officeCapacity : profile.attorneyCapacity;
    const saidLow = attorneys.pairsLow[a];
    const saidExpected = attorneys.pairsExpected[a];
    const saidHigh = attorneys.pairsHigh[a];
    const most = Math.min(
      orElse(saidLow, Infinity),
      orElse(saidExpected, Infinity),
      orElse(saidHigh, Infinity),
    );
    const low = orElse(saidLow, Math.min(capacity.low, most));
    const expected = orElse(
      saidExpected,
      Math.min(Math.max(capacity.expected, low), orElse(saidHigh, Infinity)),
    );
    const high = orElse(saidHigh, Math.max(capacity.high, expected));
    const interest = attorneys.interest[a];
    const asked = interest !== 'unknown';
    pairs.low[place] += low * (asked ? interestFactors[interest] : interestFactors.declined);
    pairs.expected[place] += expected * interestFactors[interest];
    pairs.high[place] += high * (asked ? interestFactors[interest] : interestFactors.committed);
  }
  return pairs;
}

function orElse(known: number, otherwise: number): number {
  return Number.isNaN(known) ? otherwise : known;
}
