import {
  type CandidateCity,
  mostCities,
  mostSchoolsOfCity,
  type Shortlist,
} from '../model/shortlist.ts';

/** Why another school of a city cannot be put on the shortlist; null where it can. */
export function sayFull(
  { cities }: Shortlist,
  city: Pick<CandidateCity, 'kind' | 'id' | 'name'>,
): string | null {
  const there = cities.find(({ kind, id }) => kind === city.kind && id === city.id);
  if (there === undefined) {
    return cities.length < mostCities
      ? null
      : `A shortlist holds ${mostCities} cities at most; take one off first.`;
  }
  return there.schools.length < mostSchoolsOfCity
    ? null
    : `A city holds ${mostSchoolsOfCity} schools at most; take one of ${there.name} off first.`;
}
