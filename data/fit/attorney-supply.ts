import { kmPerMile, type PositionColumns, positionsOf } from '../geo/earth.ts';
import type { AttorneyColumns } from '../model/attorney.ts';
import type { Assumptions } from '../model/profile.ts';
import { decayOver, shareWithinReach } from './reach.ts';

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
  const pairs = likelyPairs(attorneys, profile);
  const at = positionsOf(attorneys.latitude, attorneys.longitude);
  const { linear, square } = decayOver(profile.attorneyHalfDistanceMiles * kmPerMile);
  for (let s = 0; s < count; s++) {
    if (!covered.has(schoolStates[s])) continue;
    let low = 0;
    let expected = 0;
    let high = 0;
    for (let a = 0; a < at.x.length; a++) {
      const dx = at.x[a] - schools.x[s];
      const dy = at.y[a] - schools.y[s];
      const dz = at.z[a] - schools.z[s];
      const share = shareWithinReach(dx * dx + dy * dy + dz * dz, linear, square);
      if (share === 0) continue;
      low += pairs.low[a] * share;
      expected += pairs.expected[a] * share;
      high += pairs.high[a] * share;
    }
    supply.low[s] = low;
    supply.expected[s] = expected;
    supply.high[s] = high;
  }
  return supply;
}

/**
 * Pairs of each attorney times the factor of its interest. What is not known is filled in from the
 * profile's capacity, never against what is: an office that takes at least 5 is expected to take no
 * fewer. An attorney whom nobody has asked may decline or commit: low and high say so.
 */
function likelyPairs(attorneys: AttorneyColumns, profile: Assumptions): SupplyColumns {
  const { interestFactors } = profile;
  // Not of the ids: they are left out where nobody reads them.
  const count = attorneys.latitude.length;
  const pairs: SupplyColumns = {
    low: new Float64Array(count),
    expected: new Float64Array(count),
    high: new Float64Array(count),
  };
  for (let a = 0; a < count; a++) {
    const capacity =
      attorneys.kind[a] === 'office' ? profile.officeCapacity : profile.attorneyCapacity;
    const said = [attorneys.pairsLow[a], attorneys.pairsExpected[a], attorneys.pairsHigh[a]];
    const most = Math.min(...said.filter((known) => !Number.isNaN(known)));
    const low = orElse(said[0], Math.min(capacity.low, most));
    const expected = orElse(
      said[1],
      Math.min(Math.max(capacity.expected, low), orElse(said[2], Infinity)),
    );
    const high = orElse(said[2], Math.max(capacity.high, expected));
    const interest = attorneys.interest[a];
    const asked = interest !== 'unknown';
    pairs.low[a] = low * (asked ? interestFactors[interest] : interestFactors.declined);
    pairs.expected[a] = expected * interestFactors[interest];
    pairs.high[a] = high * (asked ? interestFactors[interest] : interestFactors.committed);
  }
  return pairs;
}

function orElse(known: number, otherwise: number): number {
  return Number.isNaN(known) ? otherwise : known;
}
