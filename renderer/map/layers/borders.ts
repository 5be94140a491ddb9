import type { LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../map-palette.ts';
import { borderLayer } from './border-line.ts';

/** Outlines of metropolitan areas. */
export function metroLayers(palette: MapPalette): LayerSpecification[] {
  return [
    borderLayer('metros', 'metro', {
      'line-color': palette.metro,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 6, 0.9, 9, 1.4],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0.35, 6, 0.55, 9, 0.65],
    }),
  ];
}

/** Borders between states and the edge of the country. */
export function stateLayers(palette: MapPalette): LayerSpecification[] {
  return [
    borderLayer('coast', 'coast', {
      'line-color': palette.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 7, 0.9],
    }),
    borderLayer('state-borders', 'state', {
      'line-color': palette.stateBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 6, 1.7, 9, 2.4],
    }),
  ];
}

export const areaLayerIds = ['area-edge', 'area'] as const;

/** A layer without a line in it would still take its part of every frame. */
const untilSelected = { 'line-join': 'round', visibility: 'none' } as const;

/** The selected school's county or metro, in ink on a light edge. */
export function areaLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'area-edge',
      type: 'line',
      source: 'area',
      layout: untilSelected,
      paint: {
        'line-color': palette.paper,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 2.6, 7, 4.4],
        'line-opacity': 0.9,
      },
    },
    {
      id: 'area',
      type: 'line',
      source: 'area',
      layout: untilSelected,
      paint: {
        'line-color': palette.ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.1, 7, 2],
      },
    },
  ];
}
