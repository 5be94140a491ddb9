import type { MultiLineString } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { inMetro } from '../../data/model/area-name.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { collection, pointFeature } from './features.ts';
import { areaLayerIds } from './layers/borders.ts';
import { schoolPosition } from './map-sources.ts';
import { schoolScale } from './school-size.ts';

/** A school that is ringed on the map, and how its circle is filled. */
export interface Mark {
  role: 'selected' | 'hovered';
  school: number;
  look: number;
  /** The side of the circle on which its name has room. */
  side: 'east' | 'west';
}

/** FIPS codes of the counties of the area that a school is judged by. */
export function areaCounties(atlas: Atlas, figures: SchoolFigures, school: number): string[] {
  const area = school < 0 ? -1 : figures.area[school];
  if (area < 0) return [];
  const { counties } = atlas;
  if (figures.areaKind[school] !== inMetro) return [counties.id[area]];
  return counties.id.filter((_, county) => counties.metro[county] === area);
}

/** Draws a line in ink around the area. */
export function drawAreaLine(map: MapLibre, line: MultiLineString): void {
  sourceOf(map, 'area').setData(line);
  const visibility = line.coordinates.length > 0 ? 'visible' : 'none';
  for (const layer of areaLayerIds) map.setLayoutProperty(layer, 'visibility', visibility);
}

export function markSchools(map: MapLibre, atlas: Atlas, marks: readonly Mark[]): void {
  const { schools } = atlas;
  const features = marks.map(({ role, school, look, side }) =>
    pointFeature(schoolPosition(atlas, school), {
      role,
      look,
      side,
      scale: schoolScale(schools.undergraduates[school]),
      name: schools.name[school],
    }),
  );
  sourceOf(map, 'marks').setData(collection(features));
}

/** Puts a bookmark on each school of the shortlist. */
export function markCandidates(map: MapLibre, atlas: Atlas, schools: readonly number[]): void {
  const features = schools.map((school) => pointFeature(schoolPosition(atlas, school), {}));
  sourceOf(map, 'candidates').setData(collection(features));
}

function sourceOf(map: MapLibre, id: string): GeoJSONSource {
  const source = map.getSource<GeoJSONSource>(id);
  if (source === undefined) throw new Error(`The map has no source '${id}'`);
  return source;
}
