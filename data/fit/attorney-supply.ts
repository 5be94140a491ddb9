import { kmPerMile, type PositionColumns, positionsOf } from '../geo/earth.ts';
import type { AttorneyColumns } from '../model/attorney.ts';
import type { Profile } from '../model/profile.ts';
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
  profile: Profile,
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

/** Pairs of each attorney times the factor of its interest; the profile's capacity where unknown. */
function likelyPairs(attorneys: AttorneyColumns, profile: Profile): SupplyColumns {
  const capacityOf = { attorney: profile.attorneyCapacity, office: profile.officeCapacity };
  const likely = (known: Float64Array, end: 'low' | 'expected' | 'high') =>
    known.map((pairs, a) => {
      const capacity = Number.isNaN(pairs) ? capacityOf[attorneys.kind[a]][end] : pairs;
      return capacity * profile.interestFactors[attorneys.interest[a]];
    });
  return {
    low: likely(attorneys.pairsLow, 'low'),
    expected: likely(attorneys.pairsExpected, 'expected'),
    high: likely(attorneys.pairsHigh, 'high'),
  };
}
