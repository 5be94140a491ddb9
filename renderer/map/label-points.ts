import type { Position } from 'geojson';
import type { CountyShape } from './decode-boundaries.ts';

/** Where the letters of a label stand from its point. */
const sides = ['east', 'west', 'north', 'south'] as const;
export type Side = (typeof sides)[number];

/** The middle of a shape's largest part: the centre of its area, in degrees. */
export function middleOf(shape: CountyShape): Position {
  const { geometry } = shape;
  const rings =
    geometry.type === 'Polygon'
      ? [geometry.coordinates[0]]
      : geometry.coordinates.map((polygon) => polygon[0]);
  const measured = rings.map(measureRing);
  return measured.reduce((best, ring) => (ring.area > best.area ? ring : best)).centre;
}

/** Shoelace formula; degrees are taken as a plane, which moves a label by less than its height. */
function measureRing(ring: Position[]): { area: number; centre: Position } {
  const [x0, y0] = ring[0];
  let twice = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [ring[i - 1][0] - x0, ring[i - 1][1] - y0];
    const [bx, by] = [ring[i][0] - x0, ring[i][1] - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (twice === 0) return { area: 0, centre: ring[0] };
  return { area: Math.abs(twice) / 2, centre: [x0 + x / (3 * twice), y0 + y / (3 * twice)] };
}

/**
 * Names that the first city of a metro may have, the longest first: 'Winston-Salem, NC' is one city,
 * 'Boston-Cambridge-Newton, MA-NH' are three, 'Louisville/Jefferson County, KY-IN' is one with its
 * county.
 */
export function firstCityNames(metroName: string): string[] {
  const cities = metroName.split(',')[0];
  const names = [cities, cities.split('--')[0], cities.split('-')[0], cities.split('/')[0]];
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** Postal codes of the states that a metro lies in, as its name has them. */
export function metroStates(metroName: string): string[] {
  return metroName.split(',').at(-1)?.trim().split('-') ?? [];
}

/** The middle of some numbers in the order of size: single outliers do not move it. */
export function medianOf(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
}

/** Room of a metro's name at the scale where most of them appear, in degrees. */
const labelWidth = 1.5;
const labelHeight = 0.4;

/** The side of a point where letters cover fewest of the given points; east where all are equal. */
export function quietestSide(
  [x, y]: Position,
  longitudes: ArrayLike<number>,
  latitudes: ArrayLike<number>,
): Side {
  const counts = { east: 0, west: 0, north: 0, south: 0 };
  for (let i = 0; i < longitudes.length; i++) {
    const dx = longitudes[i] - x;
    const dy = latitudes[i] - y;
    if (Math.abs(dx) > labelWidth || Math.abs(dy) > 1.5 * labelHeight) continue;
    if (Math.abs(dy) <= labelHeight / 2) counts[dx > 0 ? 'east' : 'west']++;
    if (Math.abs(dx) <= labelWidth / 2 && Math.abs(dy) >= labelHeight / 2) {
      counts[dy > 0 ? 'north' : 'south']++;
    }
  }
  return sides.reduce((best, side) => (counts[side] < counts[best] ? side : best));
}
