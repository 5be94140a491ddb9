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
  return drawArea(atlas, demand, figures.areaKind[school], figures.area[school]);
}

/** The area at a position of its columns as it is drawn small; null where there is none. */
export function drawArea(
  atlas: Atlas,
  demand: Demand,
  kind: number,
  position: number,
): AreaPicture | null {
  const area = nameArea(atlas, kind, position);
  if (area === null) return null;
  const { counties } = atlas;
  const runs = kind === inMetro ? demand.metro : demand.county;
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
