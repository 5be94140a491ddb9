import { arcTerm, type PositionColumns } from '../geo/earth.ts';
import { ellipsoid, findWeightedMedian, type Median } from '../geo/weighted-median.ts';
import type { Demand, Runs } from './demand.ts';
import { type Decay, decayOver, shareWithinReach } from './reach.ts';

/** What is measured of a school against the demand points of its area; NaN where unknown. */
export interface NeedColumns {
  /** Weighted mean distance of the immigrants from the school: Σ w d / Σ w, km. */
  meanDistanceKm: Float64Array;
  /** The same from the centre of immigrant population, km. */
  bestMeanDistanceKm: Float64Array;
  /** Best over own mean distance, 0..1; 1: nobody could be better placed. */
  centrality: Float64Array;
  /** Immigrants within reach: Σ w 2^(-(d/h)²). */
  reach: Float64Array;
}

/** Centrality is unknown in an area of fewer demand points than this. */
export const fewestDemandPoints = 3;

/** The centre of immigrant population of an area; null with fewer than three demand points. */
export function centreOf(demand: Demand, from: number, to: number): Median | null {
  if (to - from < fewestDemandPoints) return null;
  return findWeightedMedian({ ...demand, weight: demand.immigrants, from, to }, ellipsoid);
}

/**
 * Measures schools against the areas of one kind.
 * @param area for each school the position of its area in the runs; -1: not measured here
 * @param into columns that are filled at the measured schools and left alone elsewhere
 */
export function measureNeed(
  schools: PositionColumns,
  area: Int32Array,
  demand: Demand,
  runs: Runs,
  immigrants: Float64Array,
  halfDistanceKm: number,
  into: NeedColumns,
): void {
  const decay = decayOver(halfDistanceKm);
  const centres = new Map<number, Median | null>();
  for (let s = 0; s < area.length; s++) {
    const a = area[s];
    if (a < 0 || Number.isNaN(immigrants[a]) || runs.incomplete[a] === 1) continue;
    const from = runs.from[a];
    const to = runs.to[a];
    const sums = sumOver(demand, from, to, schools.x[s], schools.y[s], schools.z[s], decay);
    into.reach[s] = sums.reach;
    let centre = centres.get(a);
    if (centre === undefined) {
      centre = centreOf(demand, from, to);
      centres.set(a, centre);
    }
    if (centre === null) continue;
    into.meanDistanceKm[s] = sums.distance / centre.weight;
    into.bestMeanDistanceKm[s] = centre.meanDistance;
    // The centre is best to a relative 1e-9; a school right on it must not come out above 1.
    into.centrality[s] = Math.min(1, centre.meanDistance / into.meanDistanceKm[s]);
  }
}

/** Sums over demand points [from, to): people × km, and people within reach. */
function sumOver(
  { x, y, z, immigrants }: Demand,
  from: number,
  to: number,
  sx: number,
  sy: number,
  sz: number,
  { linear, square }: Decay,
) {
  let distance = 0;
  let reach = 0;
  for (let i = from; i < to; i++) {
    const dx = x[i] - sx;
    const dy = y[i] - sy;
    const dz = z[i] - sz;
    const squared = dx * dx + dy * dy + dz * dz;
    const w = immigrants[i];
    distance += w * Math.sqrt(squared) * (1 + squared * arcTerm);
    reach += w * shareWithinReach(squared, linear, square);
  }
  return { distance, reach };
}
