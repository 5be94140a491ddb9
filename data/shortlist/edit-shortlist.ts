import type { CandidateCity, Shortlist } from '../model/shortlist.ts';

/** What can be done to a shortlist; each gives a new one and leaves the old as it was. */

/** Puts a school behind the others of its city; a city that is not there yet comes last. */
export function addSchool(
  shortlist: Shortlist,
  unitid: string,
  city: Pick<CandidateCity, 'kind' | 'id' | 'name'>,
): Shortlist {
  if (isListed(shortlist, unitid)) return shortlist;
  const listed = shortlist.cities.some((one) => isSameCity(one, city));
  const cities = listed
    ? shortlist.cities.map((one) =>
        isSameCity(one, city) ? { ...one, schools: [...one.schools, unitid] } : one,
      )
    : [...shortlist.cities, newCity(city, unitid)];
  return { ...shortlist, cities };
}

/** Takes a school off; a city without schools goes with it. */
export function removeSchool(shortlist: Shortlist, unitid: string): Shortlist {
  const cities = shortlist.cities
    .map((city) =>
      city.schools.includes(unitid)
        ? { ...city, schools: city.schools.filter((one) => one !== unitid) }
        : city,
    )
    .filter(({ schools }) => schools.length > 0);
  return { ...shortlist, cities };
}

/** Makes a school the one that stands for its city. */
export function makeLead(shortlist: Shortlist, unitid: string): Shortlist {
  return {
    ...shortlist,
    cities: shortlist.cities.map((city) =>
      city.schools.includes(unitid)
        ? { ...city, schools: [unitid, ...city.schools.filter((one) => one !== unitid)] }
        : city,
    ),
  };
}

/** Changes what is said of a city: its status, recommendation or note. */
export function changeCity(
  shortlist: Shortlist,
  city: Pick<CandidateCity, 'kind' | 'id'>,
  change: Partial<Pick<CandidateCity, 'status' | 'recommendation' | 'note'>>,
): Shortlist {
  return {
    ...shortlist,
    cities: shortlist.cities.map((one) => (isSameCity(one, city) ? { ...one, ...change } : one)),
  };
}

export function removeCity(
  shortlist: Shortlist,
  city: Pick<CandidateCity, 'kind' | 'id'>,
): Shortlist {
  return { ...shortlist, cities: shortlist.cities.filter((one) => !isSameCity(one, city)) };
}

/** Puts the cities into an order by hand; `shown` is the order in which they stand on screen. */
export function moveCity(
  shortlist: Shortlist,
  shown: readonly CandidateCity[],
  from: number,
  to: number,
): Shortlist {
  const cities = shown.toSpliced(from, 1).toSpliced(to, 0, shown[from]);
  return { ...shortlist, order: 'by hand', cities };
}

export function isListed({ cities }: Shortlist, unitid: string): boolean {
  return cities.some(({ schools }) => schools.includes(unitid));
}

function isSameCity(
  one: Pick<CandidateCity, 'kind' | 'id'>,
  other: Pick<CandidateCity, 'kind' | 'id'>,
): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function newCity(
  { kind, id, name }: Pick<CandidateCity, 'kind' | 'id' | 'name'>,
  unitid: string,
): CandidateCity {
  return {
    kind,
    id,
    name,
    status: 'considering',
    recommendation: '',
    note: '',
    schools: [unitid],
  };
}
