import type { Position } from 'geojson';
import { type Region, regionOfState } from '../../data/model/region.ts';
import { postalOfFips } from '../../data/tables/states.ts';
import { type Bounds, boundsOf } from './camera.ts';
import type { Boundaries, CountyShape } from './decode-boundaries.ts';

/** The box around a state by its postal code; null where the boundaries have no such state. */
export function stateBounds(boundaries: Boundaries, code: string): Bounds | null {
  return around(boundaries, (state) => state === code);
}

/** Alaska and Hawaii lie apart, and have buttons of their own. */
const apart: readonly string[] = ['AK', 'HI'];

/** The box around the states of a region of the Census Bureau, without Alaska and Hawaii. */
export function regionBounds(boundaries: Boundaries, region: Region): Bounds | null {
  return around(boundaries, (state) => !apart.includes(state) && regionOfState(state) === region);
}

function around({ states }: Boundaries, isMeant: (state: string) => boolean): Bounds | null {
  const shapes = states.filter(({ id }) => isMeant(postalOfFips.get(id) ?? ''));
  return boundsOf(shapes.flatMap(outerRings));
}

function outerRings({ geometry }: CountyShape): Position[][] {
  return geometry.type === 'Polygon'
    ? [geometry.coordinates[0]]
    : geometry.coordinates.map((polygon) => polygon[0]);
}
