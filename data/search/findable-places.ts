import type { Atlas } from '../model/atlas.ts';
import { sayArea, sayAreaInFull } from '../words/area-name.ts';
import { nameOfState } from '../words/state-name.ts';
import type { Findable } from './search-index.ts';

/** A school, a county or a metro by its position in its columns, or a city by its name. */
export type Place =
  | { kind: 'school' | 'county' | 'metro'; position: number }
  | { kind: 'city'; city: string; state: string; schools: number };

export interface FindablePlace extends Findable {
  place: Place;
  /** Where it lies, as it is shown beside the name. */
  where: string;
}

/** All places of the atlas that have a name: its schools, their cities, counties and metros. */
export function findablePlaces({ schools, counties, metros }: Atlas): FindablePlace[] {
  const places: FindablePlace[] = [];
  const cities = new Map<string, { city: string; state: string; schools: number }>();
  schools.unitid.forEach((unitid, position) => {
    const [city, state] = [schools.city[position], schools.state[position]];
    const where = city === '' ? nameOfState(state) : `${city}, ${state}`;
    places.push({
      place: { kind: 'school', position },
      title: schools.name[position],
      context: `${city} ${state} ${nameOfState(state)} ${unitid}`,
      where: schools.active[position] === 1 ? where : `${where}, closed`,
      weight: schools.active[position] === 1 ? ofSize(schools.undergraduates[position], 50_000) : 0,
    });
    if (city === '' || schools.active[position] === 0) return;
    const known = cities.get(where) ?? { city, state, schools: 0 };
    cities.set(where, { ...known, schools: known.schools + 1 });
  });
  for (const { city, state, schools } of cities.values()) {
    places.push({
      place: { kind: 'city', city, state, schools },
      title: city,
      context: `${state} ${nameOfState(state)}`,
      where: nameOfState(state),
      weight: ofSize(schools, 100),
    });
  }
  counties.id.forEach((id, position) => {
    const state = counties.state[position];
    const area = { kind: 'county', id, name: `${counties.name[position]}, ${state}` } as const;
    places.push({
      place: { kind: 'county', position },
      title: sayArea(area),
      context: `${state} ${nameOfState(state)} ${id}`,
      where: nameOfState(state),
      weight: ofSize(counties.immigrants[position], 4_000_000),
    });
  });
  metros.id.forEach((id, position) => {
    const area = { kind: 'metro', id, name: metros.name[position] } as const;
    places.push({
      place: { kind: 'metro', position },
      title: sayArea(area),
      context: `${sayAreaInFull(area)} ${id}`,
      where: sayAreaInFull(area),
      weight: ofSize(metros.immigrants[position], 6_000_000),
    });
  });
  return places;
}

/** 0-1 by the number of digits; unknown counts as nothing. */
function ofSize(size: number, greatest: number): number {
  if (Number.isNaN(size) || size <= 0) return 0;
  return Math.min(1, Math.log1p(size) / Math.log1p(greatest));
}
