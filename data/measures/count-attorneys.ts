import { type CountyBoundary, indexCounties, locateCounty } from '../geo/locate-county.ts';
import type { AttorneyColumns } from '../model/attorney.ts';
import { postalOfFips } from '../tables/states.ts';

/** Simplified boundaries cut corners: an attorney on a coast still belongs to its county. */
const toleranceKm = 25;

/**
 * Attorneys and offices that have not declined within each boundary; NaN in states that are not
 * listed in full.
 * @param coverage postal codes of the states that are
 */
export function countAttorneys(
  attorneys: Pick<AttorneyColumns, 'state' | 'latitude' | 'longitude' | 'interest'>,
  coverage: readonly string[],
  boundaries: readonly CountyBoundary[],
): Float64Array {
  const stateOf = ({ county }: CountyBoundary) => postalOfFips.get(county.slice(0, 2)) ?? '';
  const states = boundaries.map(stateOf);
  const counts = Float64Array.from(states, (state) => (coverage.includes(state) ? 0 : Number.NaN));
  const position = new Map(boundaries.map(({ county }, boundary) => [county, boundary]));
  const indexes = new Map(
    coverage.map((state) => [
      state,
      indexCounties(boundaries.filter((_, boundary) => states[boundary] === state)),
    ]),
  );
  attorneys.state.forEach((state, a) => {
    const index = indexes.get(state);
    if (index === undefined || attorneys.interest[a] === 'declined') return;
    const { latitude, longitude } = attorneys;
    const found = locateCounty(index, latitude[a], longitude[a], toleranceKm);
    const boundary = found && position.get(found.county);
    if (boundary !== null && boundary !== undefined) counts[boundary]++;
  });
  return counts;
}
