import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../map-palette.ts';
import { looks } from '../school-looks.ts';
import { schoolRadiusExpression } from '../school-size.ts';
import { semibold } from './fonts.ts';

const nothing = 'rgba(0, 0, 0, 0)';

/** Schools as circles; how each looks is feature state, so that a moved weight loads no data anew. */
export function schoolLayers(palette: MapPalette): LayerSpecification[] {
  const look: ExpressionSpecification = ['feature-state', 'look'];
  return [
    {
      id: 'schools',
      type: 'circle',
      source: 'schools',
      paint: {
        'circle-radius': schoolRadiusExpression(),
        'circle-color': fillOf(look, palette),
        'circle-stroke-color': edgeOf(look, palette),
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 7, 1],
      },
    },
  ];
}

/** Partners: a ring in ink around the circle and a star in it. */
export function partnerLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'partner-rings',
      type: 'circle',
      source: 'partners',
      paint: {
        'circle-radius': schoolRadiusExpression(2),
        'circle-color': nothing,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 7, 1.6],
      },
    },
    {
      id: 'partner-stars',
      type: 'symbol',
      source: 'partners',
      layout: {
        'icon-image': 'star',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.75, 7, 1, 11, 1.3],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ];
}

/** Schools of the shortlist: a bookmark in the accent that stands on the circle. */
export function candidateLayers(): LayerSpecification[] {
  return [
    {
      id: 'candidates',
      type: 'symbol',
      source: 'candidates',
      layout: {
        'icon-image': 'bookmark',
        'icon-anchor': 'bottom',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.7, 7, 1, 11, 1.25],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: {
        // From the middle of the circle to about its edge.
        'icon-translate': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['literal', [0, -1]],
          7,
          ['literal', [0, -4]],
          11,
          ['literal', [0, -9]],
        ],
      },
    },
  ];
}

/** The hovered and the selected school once more, above all others, ringed in ink. */
export function markLayers(palette: MapPalette): LayerSpecification[] {
  const isSelected: ExpressionSpecification = ['==', ['get', 'role'], 'selected'];
  return [
    {
      id: 'marked-edges',
      type: 'circle',
      source: 'marks',
      paint: {
        'circle-radius': schoolRadiusExpression(3),
        'circle-color': nothing,
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': ['case', isSelected, 2, 1],
      },
    },
    {
      id: 'marked',
      type: 'circle',
      source: 'marks',
      paint: {
        'circle-radius': schoolRadiusExpression(),
        'circle-color': fillOf(['get', 'look'], palette),
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'marked-rings',
      type: 'circle',
      source: 'marks',
      paint: {
        'circle-radius': schoolRadiusExpression(1),
        'circle-color': nothing,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': ['case', isSelected, 2.5, 1.5],
      },
    },
  ];
}

/** The name of the selected school beside its circle, on the side where it has room in the box. */
export function markLabelLayers(palette: MapPalette): LayerSpecification[] {
  return (['east', 'west'] as const).map((side) => ({
    id: `marked-names-${side}`,
    type: 'symbol',
    source: 'marks',
    filter: ['all', ['==', ['get', 'role'], 'selected'], ['==', ['get', 'side'], side]],
    layout: {
      'icon-image': 'room',
      'icon-allow-overlap': true,
      'text-field': ['get', 'name'],
      'text-font': semibold,
      'text-size': 12,
      'text-max-width': 14,
      'text-variable-anchor': [side === 'east' ? 'left' : 'right'],
      'text-justify': 'auto',
      'text-radial-offset': schoolRadiusExpression(8, 12),
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.paper,
      'text-halo-width': 1.6,
    },
  }));
}

function fillOf(look: ExpressionSpecification, palette: MapPalette): ExpressionSpecification {
  return byLook(look, palette.fit, nothing);
}

function edgeOf(look: ExpressionSpecification, palette: MapPalette): ExpressionSpecification {
  const edges = palette.fit.map(() => palette.circleEdge);
  return byLook(look, edges, palette.faint);
}

function byLook(
  look: ExpressionSpecification,
  fit: readonly string[],
  faint: string,
): ExpressionSpecification {
  const colours = fit.flatMap((colour, i) => [i, colour]);
  return [
    'match',
    look,
    ...colours,
    looks.faint,
    faint,
    nothing,
  ] as unknown as ExpressionSpecification;
}
