import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../map-palette.ts';

/** Closer than this, tracts lie far enough apart to be dots of their own. */
export const dotsFromZoom = 7.5;

/** Radius in pixels of the dot of 1,000 immigrants at a zoom; in between it grows evenly. */
const stops = [
  [7.5, 2.2],
  [10, 5.5],
  [13, 13],
] as const;

/** Demand points as dots whose area follows the immigrants. */
export function tractLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'tracts',
      type: 'circle',
      source: 'tracts',
      minzoom: dotsFromZoom,
      // A layer without a dot in it would still take its part of every frame.
      layout: { visibility: 'none' },
      paint: {
        'circle-radius': radiusExpression(),
        'circle-color': palette.tract,
        'circle-opacity': 0.7,
      },
    },
  ];
}

/** Size of a dot relative to one of 1,000 immigrants: its area follows the number. */
export function tractScale(immigrants: number): number {
  return Math.sqrt(immigrants / 1000);
}

/** Radius of a dot in CSS pixels. */
export function tractRadius(immigrants: number, zoom: number): number {
  const scale = tractScale(immigrants);
  if (zoom <= stops[0][0]) return scale * stops[0][1];
  for (let s = 1; s < stops.length; s++) {
    const [from, least] = stops[s - 1];
    const [to, most] = stops[s];
    if (zoom <= to) return scale * (least + ((most - least) * (zoom - from)) / (to - from));
  }
  return scale * stops[stops.length - 1][1];
}

function radiusExpression(): ExpressionSpecification {
  const outputs = stops.flatMap(([zoom, radius]) => [zoom, ['*', ['get', 'scale'], radius]]);
  return ['interpolate', ['linear'], ['zoom'], ...outputs] as ExpressionSpecification;
}
