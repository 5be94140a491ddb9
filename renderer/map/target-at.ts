import type { MapGeoJSONFeature, Map as MapLibre } from 'maplibre-gl';
import type { Atlas } from '../../data/model/atlas.ts';
import { viewOf } from './camera-moves.ts';
import type { Switches } from './map-switches.ts';
import { makeSchoolPicker, nearPixels } from './school-picker.ts';

/** What lies under a point of the map: positions in the atlas, a county by the code of its shape. */
export type MapTarget =
  | { kind: 'school'; school: number }
  | { kind: 'attorney'; attorney: number }
  | { kind: 'organization'; name: string; words: string }
  | { kind: 'cluster'; count: number; cluster: number; at: [number, number] }
  | { kind: 'county'; county: string };

export type TargetFinder = (x: number, y: number) => MapTarget | null;

interface Drawn {
  isShown(school: number): boolean;
  switches(): Switches;
}

const attorneyLayers = ['attorney-clusters', 'attorneys'];
const countyLayers = ['counties', 'counties-unknown'];

/**
 * Finds what is meant at a point of the map's box: a school's circle before the diamonds that may lie
 * on it, since schools are what the map is about; then what is near, then the ground.
 */
export function makeTargetFinder(map: MapLibre, atlas: Atlas, drawn: Drawn): TargetFinder {
  const pickSchool = makeSchoolPicker(atlas);
  const schoolAt = (x: number, y: number, reach: number): MapTarget | null => {
    const school = pickSchool(viewOf(map), x, y, drawn.isShown, reach);
    return school < 0 ? null : { kind: 'school', school };
  };
  return (x, y) => {
    const { attorneys, counties } = drawn.switches();
    return (
      schoolAt(x, y, 0) ??
      organizationAt(map, x, y) ??
      (attorneys ? attorneyAt(map, x, y) : null) ??
      schoolAt(x, y, nearPixels) ??
      (counties ? countyAt(map, x, y) : null)
    );
  };
}

function attorneyAt(map: MapLibre, x: number, y: number): MapTarget | null {
  const [found] = map.queryRenderedFeatures([x, y], { layers: attorneyLayers });
  return found === undefined ? null : attorneyTarget(found);
}

function organizationAt(map: MapLibre, x: number, y: number): MapTarget | null {
  const [found] = map.queryRenderedFeatures([x, y], { layers: ['organizations'] });
  if (found === undefined) return null;
  const { name, words } = found.properties;
  return { kind: 'organization', name: String(name), words: String(words) };
}

function countyAt(map: MapLibre, x: number, y: number): MapTarget | null {
  const [found] = map.queryRenderedFeatures([x, y], { layers: countyLayers });
  return found === undefined ? null : { kind: 'county', county: String(found.properties.county) };
}

/** Code of the shape of a county under a point, whatever the counties are coloured by. */
export function shapeAt(map: MapLibre, x: number, y: number): string | null {
  const layers = [...countyLayers, 'land'];
  const [found] = map.queryRenderedFeatures([x, y], { layers });
  return found === undefined ? null : String(found.properties.county);
}

function attorneyTarget({ properties, geometry }: MapGeoJSONFeature): MapTarget {
  if (properties.point_count === undefined) {
    return { kind: 'attorney', attorney: Number(properties.attorney) };
  }
  const [longitude, latitude] = geometry.type === 'Point' ? geometry.coordinates : [0, 0];
  return {
    kind: 'cluster',
    count: Number(properties.point_count),
    cluster: Number(properties.cluster_id),
    at: [longitude, latitude],
  };
}
