import type { Position } from 'geojson';
import { flatRing, isWithin } from '../../data/geo/locate-county.ts';
import type { SchoolColumns } from '../../data/model/school.ts';
import { placeAt, type View } from './camera.ts';

/** A point of the map's box, in pixels from its upper left corner. */
export type BoxPoint = readonly [x: number, y: number];

/** The four corners of the box between two points. */
export function boxBetween([x0, y0]: BoxPoint, [x1, y1]: BoxPoint): BoxPoint[] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

/** What is drawn in the map's box as a closed ring of degrees on the ground. */
export function ringOnGround(view: View, points: readonly BoxPoint[]): Position[] {
  const ring = points.map(([x, y]) => placeAt(view, x, y));
  return [...ring, ring[0]];
}

/** Positions of the schools that lie within a ring of degrees. */
export function schoolsWithin(
  ring: readonly Position[],
  { longitude, latitude }: Pick<SchoolColumns, 'longitude' | 'latitude'>,
): Set<number> {
  const rings = [flatRing(ring)];
  const found = new Set<number>();
  for (let school = 0; school < longitude.length; school++) {
    // Around the date line the map counts degrees on beyond 180.
    const isIn = [-360, 0, 360].some((turn) =>
      isWithin(rings, longitude[school] + turn, latitude[school]),
    );
    if (isIn) found.add(school);
  }
  return found;
}

/** A line that turns back on itself within this many pixels is a slip of the hand, no area. */
export const leastDrawnPixels = 6;

export function isDrawn(points: readonly BoxPoint[]): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
  return points.length > 2 && spread(xs) >= leastDrawnPixels && spread(ys) >= leastDrawnPixels;
}
