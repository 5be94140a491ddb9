import type { LayerSpecification } from 'maplibre-gl';

/** Organizations of the community among the contacts, as small houses; hidden until there is one. */
export function organizationLayers(): LayerSpecification[] {
  return [
    {
      id: 'organizations',
      type: 'symbol',
      source: 'organizations',
      layout: {
        visibility: 'none',
        'icon-image': 'house',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.75, 7, 1, 11, 1.25],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ];
}
