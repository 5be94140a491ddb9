import type { Atlas } from '../model/atlas.ts';
import type { CandidateCity } from '../model/shortlist.ts';

/**
 * The city in which a school is a candidate: its metropolitan area, else its county, else the place
 * that its directory names. It does not hang on the area mode of a profile.
 */
export function cityOfSchool(
  { schools, counties, metros }: Pick<Atlas, 'schools' | 'counties' | 'metros'>,
  school: number,
): Pick<CandidateCity, 'kind' | 'id' | 'name'> {
  const county = counties.id.indexOf(schools.county[school]);
  if (county < 0) {
    const place = `${schools.city[school]}, ${schools.state[school]}`;
    return { kind: 'place', id: place, name: place };
  }
  const metro = counties.metro[county];
  if (metro >= 0 && metros.type[metro] === 'metropolitan') {
    return { kind: 'metro', id: metros.id[metro], name: metros.name[metro] };
  }
  const name = `${counties.name[county]}, ${counties.state[county]}`;
  return { kind: 'county', id: counties.id[county], name };
}
