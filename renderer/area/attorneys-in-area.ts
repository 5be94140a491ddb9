import { indexCounties, locateCounty } from '../../data/geo/locate-county.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { CountyShape } from '../map/decode-boundaries.ts';

/** Simplified boundaries cut the coast: an office on a pier is of its city all the same. */
const coastToleranceKm = 1;

/** What there is to say of the attorneys and offices of an area. */
export interface AreaAttorneys {
  /** Positions in AttorneyColumns: those who have said yes first, then by name. */
  attorneys: number[];
  /** States of the area whose attorneys the dataset does not cover in full. */
  uncovered: string[];
}

const byInterest = ['committed', 'interested', 'contacted', 'unknown', 'declined'];

/** Attorneys and offices within the shapes of an area's counties. */
export function attorneysInArea(
  { attorneys, attorneyCoverage }: Pick<Atlas, 'attorneys' | 'attorneyCoverage'>,
  shapes: readonly CountyShape[],
  states: readonly string[],
): AreaAttorneys {
  const index = indexCounties(
    shapes.map(({ id, geometry }) => ({
      county: id,
      polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    })),
  );
  const within = attorneys.id.flatMap((_, attorney) => {
    // Most are in other states: their boxes are asked before their borders are.
    const { latitude, longitude } = attorneys;
    const located = locateCounty(index, latitude[attorney], longitude[attorney], coastToleranceKm);
    return located === null ? [] : attorney;
  });
  const interest = (attorney: number) => byInterest.indexOf(attorneys.interest[attorney]);
  return {
    attorneys: within.toSorted(
      (a, b) => interest(a) - interest(b) || attorneys.name[a].localeCompare(attorneys.name[b]),
    ),
    uncovered: states.filter((state) => !attorneyCoverage.includes(state)),
  };
}
