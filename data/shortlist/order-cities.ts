import type { CandidateCity, Shortlist } from '../model/shortlist.ts';

/**
 * The cities in the order of the shortlist. By fit: the lead school that stands first in the ranking
 * makes its city the first, or the alternate that stands in for one that the datasets lost; `place`
 * says where a school stands in it (0 first), infinite for none.
 */
export function orderCities(
  { order, cities }: Shortlist,
  place: (unitid: string) => number,
): CandidateCity[] {
  if (order === 'by hand') return [...cities];
  return cities
    .map((city) => ({ city, place: city.schools.map(place).find(Number.isFinite) ?? Infinity }))
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ city }) => city);
}
