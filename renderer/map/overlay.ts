import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';

/** Sources of marks that come and go, each with its layers. */
const layersOf = {
  'area-marks': [
    'attorney-lines',
    'distance-ring-edges',
    'distance-rings',
    'ellipse-edge',
    'ellipse',
    'centre-link-edge',
    'centre-link',
    'centre-cross',
    'distance-names',
  ],
  'drawn-area': ['drawn-area', 'drawn-area-edge'],
  organizations: ['organizations'],
  // These have a switch of their own, and are never none for long.
  attorneys: [],
} as const;
export type Overlay = keyof typeof layersOf;

/** Layers without a mark are hidden: they would still take their part of every frame. */
export function drawOverlay(map: MapLibre, overlay: Overlay, marks: FeatureCollection): void {
  const source = map.getSource<GeoJSONSource>(overlay);
  if (source === undefined) throw new Error(`The map has no source '${overlay}'`);
  source.setData(marks);
  const visibility = marks.features.length > 0 ? 'visible' : 'none';
  for (const layer of layersOf[overlay]) map.setLayoutProperty(layer, 'visibility', visibility);
}
