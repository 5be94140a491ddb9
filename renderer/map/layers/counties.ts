import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { ClassedAreas } from '../classify-areas.ts';
import type { MapPalette } from '../map-palette.ts';
import { borderLayer } from './border-line.ts';
import { dotsFromZoom } from './tracts.ts';

/** The source holds the lines between the counties as well. */
const isShape: ExpressionSpecification = ['has', 'county'];

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

/** The shapes that are hatched: those without a figure, and those whose figure has a wide margin. */
export type HatchedShapes = Pick<ClassedAreas, 'unknown' | 'wide'>;

/** Which layer hatches which shapes. */
export function areaHatchings({ unknown, wide }: HatchedShapes) {
  return [
    { layer: 'counties-unknown', shapes: unknown },
    { layer: 'counties-wide', shapes: wide },
  ];
}

/** Counties in the colours that their state says, with the hatchings over them. */
export function countyLayers(palette: MapPalette, hatched: HatchedShapes): LayerSpecification[] {
  return [
    {
      id: 'counties',
      type: 'fill',
      source: 'counties',
      filter: isShape,
      paint: {
        'fill-color': ['to-color', ['feature-state', 'colour'], 'rgba(0, 0, 0, 0)'],
        'fill-opacity': paleUnderDots,
        'fill-antialias': false,
      },
    },
    hatching('counties-unknown', 'hatch', hatched.unknown),
    hatching('counties-wide', 'hatch-wide', hatched.wide),
    borderLayer('county-borders', 'county', {
      'line-color': palette.countyBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.3, 6, 0.6, 9, 1],
      // At the scale of the country 3,100 outlines would wash out the colours they separate.
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0.18, 4.5, 0.5, 6, 0.85],
    }),
  ];
}

/** Where dots are looked at, the colours stay behind them. */
const paleUnderDots: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  dotsFromZoom - 0.5,
  1,
  dotsFromZoom + 0.5,
  0.4,
];

function hatching(id: string, pattern: string, shapes: readonly number[]): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'counties',
    filter: onlyShapes(shapes),
    paint: { 'fill-pattern': pattern, 'fill-antialias': false },
  };
}

/** Lets through the shapes with these ids. */
export function onlyShapes(shapes: readonly number[]): FilterSpecification {
  if (shapes.length === 0) return ['==', ['get', 'county'], ''];
  return [
    'all',
    isShape,
    ['match', ['id'], [...shapes], true, false],
  ] as unknown as FilterSpecification;
}
