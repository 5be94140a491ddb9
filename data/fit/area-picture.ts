import { degreesOf } from '../geo/earth.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AreaPicture, SchoolFigures } from '../model/figures.ts';
import type { Demand } from './demand.ts';
import { inMetro } from './measure.ts';
import { centreOf } from './need.ts';

/** The area of a school as it is drawn small; null where the school has no area. */
export function pictureArea(
  atlas: Atlas,
  demand: Demand,
  figures: SchoolFigures,
  school: number,
): AreaPicture | null {
  const area = figures.area[school];
  if (area < 0) return null;
  const { counties, metros } = atlas;
  const kind = figures.areaKind[school] === inMetro ? 'metro' : 'county';
  const [columns, runs] = kind === 'metro' ? [metros, demand.metro] : [counties, demand.county];
  const from = runs.from[area];
  const to = runs.to[area];
  const centre = centreOf(demand, from, to);
  return {
    kind,
    id: columns.id[area],
    name: kind === 'metro' ? metros.name[area] : `${counties.name[area]}, ${counties.state[area]}`,
    counties:
      kind === 'metro'
        ? counties.id.filter((_, c) => counties.metro[c] === area)
        : [counties.id[area]],
    latitude: demand.latitude.slice(from, to),
    longitude: demand.longitude.slice(from, to),
    immigrants: demand.immigrants.slice(from, to),
    apportioned: runs.apportioned[area] === 1,
    centre: centre === null ? null : degreesOf(centre.at),
  };
}
