import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../map-palette.ts';
import { borderLayer } from './border-line.ts';

/** The source holds the lines between the counties as well. */
const isShape: ExpressionSpecification = ['has', 'class'];

/** Plain land in place of the counties when they are switched off. */
export function landLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'land',
      type: 'fill',
      source: 'counties',
      filter: isShape,
      // A hidden layer costs nothing; the map shows it as it hides the counties.
      layout: { visibility: 'none' },
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
  ];
}

/** Counties by their class of immigrants, hatched where there is no figure. */
export function countyLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'counties',
      type: 'fill',
      source: 'counties',
      filter: ['all', isShape, ['>=', ['get', 'class'], 0]],
      paint: { 'fill-color': colourOfClass(palette), 'fill-antialias': false },
    },
    {
      id: 'counties-unknown',
      type: 'fill',
      source: 'counties',
      filter: ['all', isShape, ['<', ['get', 'class'], 0]],
      paint: { 'fill-pattern': 'hatch', 'fill-antialias': false },
    },
    borderLayer('county-borders', 'county', {
      'line-color': palette.countyBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.3, 6, 0.6, 9, 1],
      // At the scale of the country 3,100 outlines would wash out the colours they separate.
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0.18, 4.5, 0.5, 6, 0.85],
    }),
  ];
}

function colourOfClass(palette: MapPalette): ExpressionSpecification {
  const colours = palette.immigrants.flatMap((colour, i) => (i === 0 ? [colour] : [i, colour]));
  return ['step', ['get', 'class'], ...colours] as unknown as ExpressionSpecification;
}
