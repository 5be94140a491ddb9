import { degreesOf } from '../geo/earth.ts';
import { inMetro, nameArea } from '../model/area-name.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AreaPicture, SchoolFigures } from '../model/figures.ts';
import type { Demand } from './demand.ts';
import { centreOf } from './need.ts';

/** The area of a school as it is drawn small; null where the school has no area. */
export function pictureArea(
  atlas: Atlas,
  demand: Demand,
  figures: SchoolFigures,
  school: number,
): AreaPicture | null {
  const position = figures.area[school];
  const area = nameArea(atlas, figures.areaKind[school], position);
  if (area === null) return null;
  const { counties } = atlas;
  const runs = figures.areaKind[school] === inMetro ? demand.metro : demand.county;
  const from = runs.from[position];
  const to = runs.to[position];
  const centre = centreOf(demand, from, to);
  return {
    ...area,
    counties:
      area.kind === 'metro'
        ? counties.id.filter((_, c) => counties.metro[c] === position)
        : [area.id],
    latitude: demand.latitude.slice(from, to),
    longitude: demand.longitude.slice(from, to),
    immigrants: demand.immigrants.slice(from, to),
    apportioned: runs.apportioned[position] === 1,
    centre: centre === null ? null : degreesOf(centre.at),
  };
}
