import type { LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../map-palette.ts';

/** Outlines of metropolitan areas. */
export function metroLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'metros',
      type: 'line',
      source: 'metros',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.metro,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 6, 0.9, 9, 1.4],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0.35, 6, 0.55, 9, 0.65],
      },
    },
  ];
}

/** Borders between states and the edge of the country. */
export function stateLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 7, 0.9],
      },
    },
    {
      id: 'state-borders',
      type: 'line',
      source: 'state-borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.stateBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 6, 1.7, 9, 2.4],
      },
    },
  ];
}

/** The selected school's county or metro, in ink on a light edge. */
export function areaLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'area-edge',
      type: 'line',
      source: 'area',
      layout: { 'line-join': 'round' },
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
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.1, 7, 2],
      },
    },
  ];
}
