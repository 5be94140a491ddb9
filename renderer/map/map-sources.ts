import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import type { Atlas } from '../../data/model/atlas.ts';
import type { BorderLine } from './layers/border-line.ts';
import type { Boundaries } from './decode-boundaries.ts';
import { attorneyFeatures } from './contact-features.ts';
import { collection, noFeatures, pointFeature } from './features.ts';
import { countyLabels, metroLabels, stateLabels } from './map-labels.ts';
import { schoolScale } from './school-size.ts';

/**
 * The boundaries are quantised to a few hundred metres: tiles of a larger scale would hold nothing
 * more. A small margin around tiles is enough for lines.
 */
const shapes = { maxzoom: 8, buffer: 8 };

/** Everything that the map draws. Schools keep their positions in the atlas as ids. */
export function mapSources(
  atlas: Atlas,
  boundaries: Boundaries,
): Record<string, SourceSpecification> {
  const metroOf = metropolitanAreas(atlas, boundaries);
  return {
    // Shapes and lines in one source: MapLibre masks the tiles of each source anew in every frame.
    counties: geojson(
      collection([
        ...countyFeatures(boundaries),
        lineFeature('county', boundaries.countyBorders),
        lineFeature('state', boundaries.stateBorders),
        lineFeature('coast', boundaries.coast),
        lineFeature(
          'metro',
          boundaries.groupOutlines((shape) => metroOf.get(shape) ?? -1),
        ),
      ]),
      shapes,
    ),
    tracts: geojson(noFeatures, { maxzoom: 10 }),
    area: geojson(noFeatures, shapes),
    'area-marks': geojson(noFeatures, { maxzoom: 12, buffer: 16 }),
    'drawn-area': geojson(noFeatures, { maxzoom: 12 }),
    schools: geojson(collection(schoolFeatures(atlas)), { maxzoom: 10, buffer: 64 }),
    partners: geojson(collection(schoolFeatures(atlas).filter(isPartner(atlas))), { maxzoom: 10 }),
    candidates: geojson(noFeatures, { maxzoom: 10 }),
    marks: geojson(noFeatures, { maxzoom: 10 }),
    attorneys: geojson(attorneyFeatures(atlas.attorneys), {
      maxzoom: 13,
      cluster: true,
      clusterRadius: 26,
      clusterMaxZoom: 12,
    }),
    organizations: geojson(noFeatures, { maxzoom: 13 }),
    'state-labels': geojson(collection(stateLabels(boundaries)), { maxzoom: 8 }),
    'metro-labels': geojson(collection(metroLabels(atlas, boundaries)), { maxzoom: 10 }),
    'county-labels': geojson(collection(countyLabels(boundaries)), { maxzoom: 10 }),
  };
}

export function schoolPosition({ schools }: Atlas, school: number): Position {
  return [schools.longitude[school], schools.latitude[school]];
}

/** Shapes keep their position in the boundaries as id; their colour is feature state. */
function countyFeatures(boundaries: Boundaries): Feature[] {
  return boundaries.counties.map(({ id: county, geometry }, id) => ({
    type: 'Feature',
    id,
    geometry,
    properties: { county },
  }));
}

/** `line` says for which layer the line is; the shapes of counties have none. */
function lineFeature(line: BorderLine, geometry: MultiLineString): Feature {
  return { type: 'Feature', geometry, properties: { line } };
}

/** Thousands of very small schools lie beneath the others, or they would sprinkle them with dots. */
const verySmallUndergraduates = 1500;

/** In the order of drawing: large circles first, so that smaller ones on them can be seen. */
function schoolFeatures(atlas: Atlas): Feature[] {
  const { undergraduates } = atlas.schools;
  const scales = Array.from(undergraduates, schoolScale);
  const isBeneath = (school: number) => !(undergraduates[school] >= verySmallUndergraduates);
  const order = scales
    .map((_, school) => school)
    .sort((a, b) => Number(isBeneath(b)) - Number(isBeneath(a)) || scales[b] - scales[a]);
  return order.map((school) =>
    pointFeature(schoolPosition(atlas, school), { scale: scales[school] }, school),
  );
}

function isPartner({ schools }: Atlas): (feature: Feature) => boolean {
  return ({ id }) => schools.partner[Number(id)] === 1;
}

/** Position in MetroColumns of each shape that lies in a metropolitan (not micropolitan) area. */
function metropolitanAreas(
  { counties, metros }: Atlas,
  boundaries: Boundaries,
): Map<string, number> {
  const found = new Map<string, number>();
  counties.id.forEach((id, row) => {
    const metro = counties.metro[row];
    const shape = boundaries.shapeOf(id);
    if (shape !== null && metro >= 0 && metros.type[metro] === 'metropolitan') {
      found.set(shape, metro);
    }
  });
  return found;
}

function geojson(
  data: FeatureCollection,
  options: Omit<GeoJSONSourceSpecification, 'type' | 'data'>,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data, ...options };
}
