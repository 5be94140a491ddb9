import {
  createPropertyExpression,
  latest,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { mapPalettes } from '../../../renderer/map/map-palette.ts';
import { mapSources } from '../../../renderer/map/map-sources.ts';
import { mapStyle } from '../../../renderer/map/map-style.ts';
import { layersOfSwitch, layersWithoutSwitch } from '../../../renderer/map/map-switches.ts';
import {
  schoolRadius,
  schoolRadiusExpression,
  schoolScale,
} from '../../../renderer/map/school-size.ts';
import { themes } from '../../../renderer/style/ramps.ts';
import { realBoundaries } from './country.ts';
import { smallAtlas } from './small-atlas.ts';

const sources = mapSources(smallAtlas(), realBoundaries());
const hatched = { unknown: [3, 7], wide: [] };

describe.each(themes)('the %s style of the map', (theme) => {
  const style = mapStyle(sources, mapPalettes[theme], hatched);

  test('is one that MapLibre accepts', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('names nothing that would have to be fetched', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    for (const source of Object.values(style.sources)) {
      expect(source.type).toBe('geojson');
      expect(source.type === 'geojson' && typeof source.data).toBe('object');
    }
  });

  test('has every layer that a switch speaks of', () => {
    const ids = style.layers.map(({ id }) => id);
    const switched = [
      ...Object.values(layersOfSwitch),
      ...Object.values(layersWithoutSwitch),
    ].flat();
    expect(ids).toEqual(expect.arrayContaining(switched));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('light and dark differ in paint alone, so that a change of theme loads nothing anew', () => {
  const [light, dark] = themes.map((theme) =>
    mapStyle(sources, mapPalettes[theme], hatched).layers.map(({ paint: _, ...layer }) => layer),
  );
  expect(dark).toEqual(light);
});

test('MapLibre draws a circle as large as it is picked and shown in the legend', () => {
  const made = createPropertyExpression(
    schoolRadiusExpression(2),
    'paint.circle-radius',
    latest.paint_circle['circle-radius'] as never,
  );
  if (made.result === 'error') throw new Error(JSON.stringify(made.value));
  for (const undergraduates of [0, 900, 12_373, 185_000]) {
    const scale = schoolScale(undergraduates);
    for (const zoom of [1.5, 2.9, 5, 8.3, 11, 13]) {
      const drawn = made.value.evaluate({ zoom }, { type: 1, properties: { scale } } as never);
      expect(drawn).toBeCloseTo(schoolRadius(scale, zoom) + 2, 10);
    }
  }
});

const features = (name: string) => {
  const source = sources[name];
  const data = source.type === 'geojson' ? source.data : null;
  if (data === null || typeof data === 'string' || data.type !== 'FeatureCollection') return [];
  return data.features;
};

test('shapes carry their position, since their colour is feature state', () => {
  const shapes = features('counties').filter(({ properties }) => properties?.county !== undefined);
  expect(shapes.map(({ id }) => id)).toEqual([...realBoundaries().counties.keys()]);
});

test('schools carry their position, and small circles come last', () => {
  // Largest first; the very small ones and the unknown lie beneath all others.
  expect(features('schools').map(({ id }) => id)).toEqual([2, 3, 0, 1]);
  expect(features('partners').map(({ id }) => id)).toEqual([0, 1]);
});
