import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';

/**
 * Gives the layers of a map the paint of others with the same ids. Only what differs is set: a new
 * style would load every source anew.
 */
export function repaintLayers(map: MapLibre, layers: readonly LayerSpecification[]): void {
  for (const layer of layers) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      const name = property as Parameters<MapLibre['setPaintProperty']>[1];
      const before = map.getPaintProperty(layer.id, name);
      if (JSON.stringify(before) !== JSON.stringify(value)) {
        map.setPaintProperty(layer.id, name, value);
      }
    }
  }
}
