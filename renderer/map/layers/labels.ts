import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Side } from '../label-points.ts';
import type { MapPalette } from '../map-palette.ts';
import { medium, regular } from './fonts.ts';

/** Where letters may stand from their point, by the compass, in ems: clear of a sign on the city. */
const stands = {
  east: ['left', [1.2, 0]],
  southeast: ['top-left', [0.9, 0.5]],
  northeast: ['bottom-left', [0.9, -0.5]],
  west: ['right', [-1.2, 0]],
  southwest: ['top-right', [-0.9, 0.5]],
  northwest: ['bottom-right', [-0.9, -0.5]],
  north: ['bottom', [0, -0.9]],
  south: ['top', [0, 0.9]],
} as const;

/** The wanted places first, then the others in the order of custom: beside, above, below. */
function places(...wanted: (keyof typeof stands)[]): ExpressionSpecification {
  const custom = Object.keys(stands) as (keyof typeof stands)[];
  const order = [...new Set([...wanted, ...custom])];
  return [
    'literal',
    order.flatMap((place): unknown[] => [...stands[place]]),
  ] as ExpressionSpecification;
}

const placesBySide = {
  east: places('east', 'southeast', 'northeast'),
  west: places('west', 'southwest', 'northwest'),
  north: places('north', 'northeast', 'northwest'),
  south: places('south', 'southeast', 'southwest'),
} satisfies Record<Side, ExpressionSpecification>;

/** At the scale of the country letters west of the west coast would leave the box. */
const placesInside: ExpressionSpecification = [
  'literal',
  [...stands.east, ...stands.southeast, ...stands.northeast, ...stands.north, ...stands.south],
];

const bySide: ExpressionSpecification = [
  'match',
  ['get', 'side'],
  'west',
  placesBySide.west,
  'north',
  placesBySide.north,
  'south',
  placesBySide.south,
  placesBySide.east,
];

export function labelLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'county-labels',
      type: 'symbol',
      source: 'county-labels',
      minzoom: 7.6,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': regular,
        'text-size': 11,
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: {
        'text-color': palette.countyLabel,
        'text-halo-color': palette.paper,
        'text-halo-width': 1,
        'text-opacity': 0.9,
      },
    },
    {
      id: 'state-labels',
      type: 'symbol',
      source: 'state-labels',
      maxzoom: 7.5,
      layout: {
        'text-field': ['step', ['zoom'], ['get', 'postal'], 4.4, ['get', 'name']],
        'text-font': medium,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.12,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 9, 7, 13],
        'text-max-width': 8,
        'text-padding': 1,
      },
      paint: {
        'text-color': palette.stateLabel,
        'text-halo-color': palette.paper,
        'text-halo-width': 1,
        'text-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 1, 7.5, 0],
      },
    },
    {
      id: 'metro-labels',
      type: 'symbol',
      source: 'metro-labels',
      // Smaller metros are named once there is room around them.
      filter: [
        '>=',
        ['get', 'population'],
        ['step', ['zoom'], 3_500_000, 3.4, 2_000_000, 4.2, 1_000_000, 5, 450_000, 6, 200_000, 7, 0],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': medium,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['step', ['get', 'population'], 10, 4_000_000, 11],
          7,
          ['step', ['get', 'population'], 11, 450_000, 12, 2_000_000, 14],
        ],
        'text-max-width': 8,
        'text-padding': 1,
        'text-variable-anchor-offset': ['step', ['zoom'], placesInside, 4, bySide],
        'text-justify': 'auto',
        'symbol-sort-key': ['-', ['get', 'population']],
      },
      paint: {
        'text-color': palette.metroLabel,
        'text-halo-color': palette.paper,
        'text-halo-width': 1.3,
      },
    },
  ];
}
