import type { LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../map-palette.ts';
import { semibold } from './fonts.ts';

/** Attorneys and offices as small diamonds; close ones as one diamond with their number. */
export function attorneyLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'attorneys',
      type: 'symbol',
      source: 'attorneys',
      filter: ['!', ['has', 'point_count']],
      layout: {
        'icon-image': 'diamond',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.75, 7, 1, 11, 1.25],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
    {
      id: 'attorney-clusters',
      type: 'symbol',
      source: 'attorneys',
      filter: ['has', 'point_count'],
      layout: {
        'icon-image': 'diamond-cluster',
        'icon-size': ['interpolate', ['linear'], ['get', 'point_count'], 2, 0.8, 50, 1.15],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': semibold,
        'text-size': 9,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.attorney },
    },
  ];
}
