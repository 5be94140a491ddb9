import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { placesGeojson } from '../../electron/backend/export/places/geojson.ts';
import { placesGeopackage } from '../../electron/backend/export/places/geopackage.ts';
import { placeLayers } from '../../electron/backend/export/places/place-layers.ts';
import { northeast, sourceOf } from '../electron/export/source-of.ts';
import { withShippedWorkspace } from '../electron/shipped-workspace.ts';
import { interopFolder, read } from './readers.ts';

/** A layer as ogrinfo describes it. */
interface Layer {
  name: string;
  /** 'Point', 'Multi Polygon', 'Unknown (any)', 'None' */
  geometry: string;
  features: number;
  /** West, south, east, north. */
  extent: number[];
  text: string;
}

describe('places in GDAL', () => {
  const folder = interopFolder();
  const at = (name: string) => join(folder, name);
  const counts: Record<string, Record<string, number>> = {};

  beforeAll(() =>
    withShippedWorkspace((workspace) => {
      for (const [name, schools] of [
        ['few', northeast],
        ['all', null],
      ] as const) {
        const source = sourceOf(workspace, schools);
        counts[name] = Object.fromEntries(
          placeLayers(source).map((layer) => [layer.name, layer.features.length]),
        );
        writeFileSync(at(`${name}.geojson`), placesGeojson(source));
        writeFileSync(at(`${name}.gpkg`), placesGeopackage(source));
      }
    }),
  );

  it.each(['few', 'all'])('the GeoPackage of %s has its layers, all in WGS 84', async (name) => {
    const layers = await layersOf(at(`${name}.gpkg`), 'GPKG');
    const maps = layers.filter(({ geometry }) => geometry !== 'None');
    expect(Object.fromEntries(maps.map((layer) => [layer.name, layer.features]))).toEqual(
      counts[name],
    );
    for (const { name: layer, geometry, extent, text } of maps) {
      expect([layer, geometry]).toEqual([layer, layer === 'areas' ? 'Multi Polygon' : 'Point']);
      expect(text).toContain('ID["EPSG",4326]');
      expect(extent[0]).toBeGreaterThan(-180);
      expect(extent[3]).toBeLessThan(72);
    }
    const schools = maps.find((layer) => layer.name === 'schools');
    for (const field of ['unitid: String', 'county: String', 'fit: Real', 'rank: Integer64']) {
      expect(schools?.text).toContain(`\n${field} `);
    }
  });

  it.each(['few', 'all'])('the GeoJSON of %s has as many features', async (name) => {
    const [layer, ...others] = await layersOf(at(`${name}.geojson`), 'GeoJSON');
    expect(others).toEqual([]);
    const total = Object.values(counts[name]).reduce((sum, count) => sum + count, 0);
    expect(layer.features).toBe(total);
    expect(layer.text).toContain('ID["EPSG",4326]');
  });

  it.each(['few.geojson', 'few.gpkg'])('UMass Boston lies where it lies in %s', async (file) => {
    const layer = file.endsWith('gpkg') ? 'schools' : 'few';
    const text = await read(
      'ogrinfo',
      ...['-q', '-dialect', 'sqlite', '-sql'],
      `SELECT ST_X(${geometryOf(file)}) AS x, ST_Y(${geometryOf(file)}) AS y, reachable_immigrants AS reach, county FROM ${layer} WHERE unitid = '166638'`,
      at(file),
    );
    const value = (name: string) => text.match(new RegExp(`${name} \\([^)]*\\) = (.*)`))?.[1];
    expect(['x', 'y', 'county'].map(value)).toEqual(['-71.036865', '42.312881', '25025']);
    expect(Math.round(Number(value('reach')))).toBe(418_111);
  });

  it('the shapes of the areas are sound, but for those that the boundaries have crossed already', async () => {
    const text = await read(
      'ogrinfo',
      ...['-q', '-dialect', 'sqlite', '-sql'],
      'SELECT count(*) AS areas, sum(NOT ST_IsValid(geom)) AS crossed FROM areas',
      at('all.gpkg'),
    );
    expect(text).toContain(`areas (Integer) = ${counts.all.areas}`);
    expect(Number(text.match(/crossed \(Integer\) = (\d+)/)?.[1])).toBeLessThanOrEqual(5);
  });

  it('both files say the same of every school', async () => {
    const csv = (file: string, layer: string) =>
      read(
        'ogr2ogr',
        ...['-f', 'CSV', '/vsistdout/', at(file), '-dialect', 'sqlite', '-sql'],
        `SELECT unitid, name, round(fit, 6) AS fit, rank, need_status FROM (SELECT unitid, school AS name, fit, rank, need_status FROM ${layer} WHERE unitid IS NOT NULL) ORDER BY unitid`,
      );
    const [one, other] = [await csv('all.gpkg', 'schools'), await csv('all.geojson', '"all"')];
    expect(one.split('\n')).toHaveLength(6163 + 2);
    expect(other).toBe(one);
  });
});

/** Not as JSON, which GDAL writes from 3.7 on only. */
async function layersOf(file: string, driver: string): Promise<Layer[]> {
  const text = await read('ogrinfo', '-ro', '-so', '-al', file);
  expect(text).toContain(`using driver \`${driver}' successful`);
  const [, ...blocks] = text.split(/^Layer name: /m);
  return blocks.map((block) => ({
    name: block.split('\n')[0],
    geometry: block.match(/^Geometry: (.*)$/m)?.[1] ?? '',
    features: Number(block.match(/^Feature Count: (\d+)$/m)?.[1]),
    extent: (block.match(/^Extent: (.*)$/m)?.[1].match(/-?\d+\.\d+/g) ?? []).map(Number),
    text: block,
  }));
}

function geometryOf(file: string): string {
  return file.endsWith('gpkg') ? 'geom' : 'geometry';
}
