import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../electron/backend/database/sqlite.ts';
import { placesGeojson } from '../../../electron/backend/export/places/geojson.ts';
import { placesGeopackage } from '../../../electron/backend/export/places/geopackage.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { northeast, sourceOf } from './source-of.ts';

type Collection = FeatureCollection<Point | MultiPolygon, Record<string, unknown>>;

const read = (bytes: Uint8Array): Collection => JSON.parse(Buffer.from(bytes).toString('utf8'));
const layerOf = ({ features }: Collection, layer: string) =>
  features.filter(({ properties }) => properties.layer === layer);

describe('places of a shortlist as GeoJSON', () => {
  it('are a feature collection of RFC 7946 with four layers', () =>
    withShippedWorkspace((workspace) => {
      const source = sourceOf(workspace, northeast);
      const places = read(placesGeojson(source));
      expect(Object.keys(places).sort()).toEqual(['features', 'type']);
      const schools = layerOf(places, 'schools') as Feature<Point, Record<string, unknown>>[];
      const umass = schools.find(({ properties }) => properties.unitid === '166638');
      expect(umass?.geometry.coordinates).toEqual([-71.036865, 42.312881]);
      expect(umass?.properties).toMatchObject({
        county: '25025',
        candidate_city: 'Greater Boston',
        role: 'lead',
        immigrants_margin: null,
      });
      expect(Math.round(Number(umass?.properties.reachable_immigrants))).toBe(418_111);
      expect(schools.map(({ properties }) => properties.unitid)).toEqual(
        source.table.schools.map(({ unitid }) => unitid),
      );
      const areas = layerOf(places, 'areas');
      expect(areas.map(({ properties }) => properties.area_id)).toContain('14460');
      expect(
        areas.find(({ properties }) => properties.area_id === '14460')?.properties,
      ).toMatchObject({
        candidate_city: 'Greater Boston',
        schools: 2,
      });
      const boston = layerOf(places, 'centres').find(
        ({ properties }) => properties.area_id === '14460',
      );
      const city = source.report?.cities.find(({ id }) => id === '14460');
      const { longitude = 0, latitude = 0 } = city?.picture?.centre ?? {};
      expect(boston?.geometry.coordinates).toEqual(
        [longitude, latitude].map((degrees) => Math.round(degrees * 1e6) / 1e6),
      );
      const attorneys = layerOf(places, 'attorneys');
      expect(attorneys.length).toBeGreaterThan(10);
      expect(attorneys.every(({ geometry }) => geometry.type === 'Point')).toBe(true);
    }));

  it('have closed rings, the outer ones anticlockwise, and six digits of degrees', () =>
    withShippedWorkspace((workspace) => {
      const places = read(placesGeojson(sourceOf(workspace, null)));
      const areas = layerOf(places, 'areas') as Feature<MultiPolygon>[];
      expect(areas.length).toBeGreaterThan(900);
      expect(layerOf(places, 'schools')).toHaveLength(6163);
      const rings = areas.flatMap(({ geometry }) =>
        geometry.coordinates.flatMap((one) => one.map((ring, i) => ({ ring, outer: i === 0 }))),
      );
      expect(rings.filter(({ ring }) => ring.length < 4 || !isClosed(ring))).toEqual([]);
      expect(rings.filter(({ ring, outer }) => areaOf(ring) > 0 !== outer)).toEqual([]);
      const degrees = rings.flatMap(({ ring }) => ring.flat());
      expect(degrees.filter((one) => !/^-?\d+(\.\d{1,6})?$/.test(String(one)))).toEqual([]);
    }));

  it('keep a metro one shape: the borders between its counties are gone', () =>
    withShippedWorkspace((workspace) => {
      const places = read(placesGeojson(sourceOf(workspace, ['168430'])));
      const [worcester] = layerOf(places, 'areas') as Feature<MultiPolygon>[];
      // Worcester and Windham counties lie side by side.
      expect(worcester.properties?.area_id).toBe('49340');
      expect(worcester.geometry.coordinates).toHaveLength(1);
      expect(worcester.geometry.coordinates[0]).toHaveLength(1);
    }));
});

describe('places of a shortlist as a GeoPackage', () => {
  it('hold what the GeoJSON holds, with ids as texts and unknown as NULL', () =>
    withShippedWorkspace((workspace) => {
      const source = sourceOf(workspace, northeast);
      const geojson = read(placesGeojson(source));
      const path = join(temporaryFolder(), 'places.gpkg');
      writeFileSync(path, placesGeopackage(source));
      const db = openSqlite(path, { readonly: true });
      try {
        expect(db.pragma('application_id', { simple: true })).toBe(0x4750_4b47);
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
        expect(db.pragma('foreign_key_check')).toEqual([]);
        for (const layer of ['areas', 'centres', 'attorneys', 'schools']) {
          const rows = db.prepare(`SELECT * FROM ${layer} ORDER BY fid`).all() as Row[];
          const features = layerOf(geojson, layer);
          expect(rows).toHaveLength(features.length);
          const [first] = rows;
          expect(placeOf(first.geom)).toEqual(features[0].geometry.coordinates);
          const { layer: _, ...properties } = features[0].properties;
          const { fid: __, geom: ___, ...columns } = first;
          expect(columns).toEqual(properties);
        }
        const styles = db.prepare('SELECT f_table_name, useAsDefault FROM layer_styles').all();
        expect(styles).toHaveLength(4);
        expect(db.prepare('SELECT count(*) FROM sources').pluck().get()).toBe(
          workspace.atlas().datasets.length,
        );
        expect(
          db.prepare('SELECT typeof(unitid), typeof(immigrants_margin) FROM schools').raw().get(),
        ).toEqual(['text', 'null']);
      } finally {
        db.close();
      }
    }));
});

interface Row {
  fid: number;
  geom: Buffer;
  [column: string]: unknown;
}

/** Coordinates out of a geometry of a GeoPackage, the header of which is checked. */
function placeOf(bytes: Buffer): unknown {
  expect(bytes.toString('latin1', 0, 2)).toBe('GP');
  expect(bytes.readInt32LE(4)).toBe(4326);
  const hasEnvelope = ((bytes.readUInt8(3) >> 1) & 7) === 1;
  const wkb = new Wkb(bytes, hasEnvelope ? 40 : 8);
  const place = wkb.geometry();
  expect(wkb.at).toBe(bytes.length);
  if (hasEnvelope) {
    const points = (place as Position[][][]).flat(2);
    const sides = [points.map(([x]) => x), points.map(([, y]) => y)];
    const envelope = [8, 16, 24, 32].map((at) => bytes.readDoubleLE(at));
    expect(envelope).toEqual(sides.flatMap((all) => [Math.min(...all), Math.max(...all)]));
  }
  return place;
}

/** Well-known binary, read from one place to the next. */
class Wkb {
  private readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  geometry(): unknown {
    expect(this.bytes.readUInt8(this.at)).toBe(1);
    this.at += 1;
    const type = this.uint();
    if (type === 1) return this.point();
    return this.list(() => (type === 3 ? this.list(() => this.point()) : this.geometry()));
  }

  private list(item: () => unknown): unknown[] {
    return Array.from({ length: this.uint() }, item);
  }

  private point(): number[] {
    this.at += 16;
    return [this.bytes.readDoubleLE(this.at - 16), this.bytes.readDoubleLE(this.at - 8)];
  }

  private uint(): number {
    this.at += 4;
    return this.bytes.readUInt32LE(this.at - 4);
  }
}

function isClosed(ring: Position[]): boolean {
  return String(ring[0]) === String(ring[ring.length - 1]);
}

function areaOf(ring: Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length];
    return sum + x * y1 - x1 * y;
  }, 0);
}
