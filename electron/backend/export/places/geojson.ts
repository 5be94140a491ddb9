import type { Cell } from '../../../../data/report/school-table.ts';
import {
  type PlaceFeature,
  type PlaceLayer,
  placeLayers,
  type PlaceSource,
} from './place-layers.ts';

/**
 * All layers as one GeoJSON feature collection (RFC 7946): WGS84, longitude first, no member `crs`. The
 * property `layer` of each feature says which it is of; unknown figures are null.
 */
export function placesGeojson(source: PlaceSource): Uint8Array {
  const features = placeLayers(source).flatMap((layer) =>
    layer.features.map((feature) => JSON.stringify(featureOf(layer, feature))),
  );
  return Buffer.from(
    `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`,
    'utf8',
  );
}

function featureOf({ name, columns }: PlaceLayer, { place, cells }: PlaceFeature) {
  const properties: Record<string, Cell> = { layer: name };
  for (const [i, { key }] of columns.entries()) properties[key] = cells[i];
  const geometry = place && { type: place.type, coordinates: place.at };
  return { type: 'Feature', properties, geometry };
}
