import { type CountyIndex, locateCounty } from '../geo/locate-county.ts';
import { type BoundaryVintage, boundaryVintages, chooseBoundaries } from './boundary-vintage.ts';
import { codeInTable, isRedrawn } from './renamed-counties.ts';

/**
 * Brings the county of a place to the codes of the table of immigrants.
 * @param county five-digit code by which the place's own table has its county; '' unknown
 * @returns a code of the table where the place is in one of its counties, else the code as it came
 */
export type CountyFinder = (county: string, latitude: number, longitude: number) => string;

/** Indexed boundaries of a vintage, read when they are first wanted. */
export type Boundaries = (vintage: BoundaryVintage) => CountyIndex;

/** Simplified boundaries cut the coast by a few hundred metres; farther off a point is at sea. */
const coastToleranceKm = 5;

/**
 * Rules, in this order: a code that the table has is kept; a county that only got another code is
 * found under that; ground that was cut anew (Connecticut, Valdez-Cordova) is found by the boundary
 * that holds the place, of the vintage that fits the table, else of the other one. Nothing leaves its
 * state by that: boundaries are simplified, and codes of states are never in doubt.
 * @param redrawn boundaries of the counties whose ground was cut anew; others are not asked for
 */
export function makeCountyFinder(counties: readonly string[], redrawn: Boundaries): CountyFinder {
  const table = new Set(counties);
  const { vintage } = chooseBoundaries(counties);
  const inOrder = [vintage, ...boundaryVintages.filter((other) => other !== vintage)];
  return (county, latitude, longitude) => {
    const known = codeInTable(county, table);
    if (known !== null) return known;
    if (!isRedrawn(county)) return county;
    for (const one of inOrder) {
      const found = locateCounty(redrawn(one), latitude, longitude, coastToleranceKm);
      if (found?.county.slice(0, 2) !== county.slice(0, 2)) continue;
      if (table.has(found.county)) return found.county;
    }
    return county;
  };
}
