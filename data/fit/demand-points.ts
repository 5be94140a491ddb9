import type { Demand, Runs } from './demand.ts';

/** Every demand point of the country, one entry a point. */
export interface DemandPoints {
  /** WGS84 degrees. */
  latitude: Float64Array;
  longitude: Float64Array;
  immigrants: Float64Array;
  /** 1 where the point carries a share of its county's immigrants, not a count of its own. */
  apportioned: Uint8Array;
}

/** The demand points of a demand as the map draws them; a point has no figure but its immigrants. */
export function demandPoints(demand: Demand): DemandPoints {
  const { latitude, longitude, immigrants, county } = demand;
  return { latitude, longitude, immigrants, apportioned: markPoints(county, latitude.length) };
}

function markPoints({ from, to, apportioned }: Runs, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const [run, shared] of apportioned.entries()) marks.fill(shared, from[run], to[run]);
  return marks;
}
