import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { MapPalette } from '../map-palette.ts';
import { medium } from './fonts.ts';

const isMark = (mark: string): ExpressionSpecification => ['==', ['get', 'mark'], mark];

/** The map shows the layers once there is something in them. */
const untilMarked = { visibility: 'none' } as const;

/** Farther off the marks would be a smudge on the circle of the school. */
export const marksFromZoom = 6;

function markLine(
  id: string,
  mark: string,
  paint: NonNullable<LineLayerSpecification['paint']>,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'area-marks',
    minzoom: marksFromZoom,
    filter: isMark(mark),
    layout: { 'line-join': 'round', ...untilMarked },
    paint,
  };
}

/** A little of the attorney: a thin line; all of it: a strong one. */
function byShare(least: number, most: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['get', 'share'], 0, least, 1, most];
}

/** Lines from the school to the attorneys within reach, the stronger the more of them counts. */
export function attorneyLineLayers(palette: MapPalette): LayerSpecification[] {
  return [
    markLine('attorney-lines', 'attorney', {
      'line-color': palette.attorney,
      'line-width': byShare(0.8, 2.6),
      'line-opacity': byShare(0.45, 0.9),
    }),
  ];
}

/** How far it is from the school, and where the immigrants of its area live. */
export function areaMarkLayers(palette: MapPalette): LayerSpecification[] {
  const edge = { 'line-color': palette.paper, 'line-opacity': 0.75 };
  return [
    markLine('distance-ring-edges', 'ring', { ...edge, 'line-width': 2.2, 'line-opacity': 0.5 }),
    markLine('distance-rings', 'ring', {
      'line-color': palette.ink,
      'line-width': 1,
      'line-opacity': 0.7,
      'line-dasharray': [1, 3],
    }),
    markLine('ellipse-edge', 'ellipse', { ...edge, 'line-width': 3.6 }),
    markLine('ellipse', 'ellipse', {
      'line-color': palette.ink,
      'line-width': 1.4,
      'line-dasharray': [5, 3],
    }),
    markLine('centre-link-edge', 'link', { ...edge, 'line-width': 3.2 }),
    markLine('centre-link', 'link', { 'line-color': palette.ink, 'line-width': 1.2 }),
  ];
}

/** The cross of the centre, and the names of the rings, above the circles of schools. */
export function areaMarkSigns(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'centre-cross',
      type: 'symbol',
      source: 'area-marks',
      minzoom: marksFromZoom,
      filter: isMark('centre'),
      layout: {
        'icon-image': 'cross',
        'icon-allow-overlap': true,
        'icon-padding': 0,
        ...untilMarked,
      },
    },
    {
      id: 'distance-names',
      type: 'symbol',
      source: 'area-marks',
      minzoom: marksFromZoom,
      filter: [
        'all',
        isMark('ring-name'),
        // The smaller rings are named once their names have room between them.
        ['>=', ['get', 'miles'], ['step', ['zoom'], 24, 6.6, 12, 7.8, 0]],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': medium,
        'text-size': 11,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        ...untilMarked,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.paper,
        'text-halo-width': 1.6,
      },
    },
  ];
}

/** The ground that was drawn to select the schools in it. */
export function drawnAreaLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'drawn-area',
      type: 'fill',
      source: 'drawn-area',
      layout: untilMarked,
      paint: { 'fill-color': palette.candidate, 'fill-opacity': 0.08, 'fill-antialias': false },
    },
    {
      id: 'drawn-area-edge',
      type: 'line',
      source: 'drawn-area',
      layout: { 'line-join': 'round', ...untilMarked },
      paint: { 'line-color': palette.candidate, 'line-width': 1.6, 'line-dasharray': [3, 2] },
    },
  ];
}
