import type { CandidateCity, Shortlist } from '../../data/model/shortlist.ts';
import { orderCities } from '../../data/shortlist/order-cities.ts';
import type { Ranked } from '../state/ranking-store.ts';

/** A candidate city as it stands on screen; schools as positions in SchoolColumns, -1 where the datasets have lost one. */
export interface ShownCity {
  city: CandidateCity;
  schools: number[];
}

/** The cities in the order of the shortlist under the ranking as it is. */
export function showCities({ atlas, ranking }: Ranked, shortlist: Shortlist): ShownCity[] {
  const positions = new Map(atlas.schools.unitid.map((unitid, school) => [unitid, school]));
  const positionOf = (unitid: string) => positions.get(unitid) ?? -1;
  const places = new Map(Array.from(ranking.order, (school, place) => [school, place]));
  const place = (unitid: string) => places.get(positionOf(unitid)) ?? Number.POSITIVE_INFINITY;
  return orderCities(shortlist, place).map((city) => ({
    city,
    schools: city.schools.map(positionOf),
  }));
}

/** Tells cities apart, also in the document. */
export function cityKey({ kind, id }: Pick<CandidateCity, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
