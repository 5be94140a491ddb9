import type { Feature, FeatureCollection, Position } from 'geojson';

export const noFeatures: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

export function pointFeature(
  coordinates: Position,
  properties: Record<string, string | number>,
  id?: number,
): Feature {
  const geometry = { type: 'Point' as const, coordinates };
  return { type: 'Feature', geometry, properties, ...(id === undefined ? {} : { id }) };
}
