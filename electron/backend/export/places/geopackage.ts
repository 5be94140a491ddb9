import { openSqlite } from '../../database/sqlite.ts';
import type { Cell } from '../../../../data/report/school-table.ts';
import { type Box, boxOf, geopackageGeometry } from './geopackage-geometry.ts';
import { coreTables } from './geopackage-tables.ts';
import { layerStyle } from './layer-style.ts';
import { type PlaceLayer, placeLayers, type PlaceSource } from './place-layers.ts';

type Database = ReturnType<typeof openSqlite>;

/** 'GPKG', and version 1.3.0 (GeoPackage 1.3, clause 1.1.1.1). */
const applicationId = 0x4750_4b47;
const userVersion = 10_300;

/**
 * All layers as a GeoPackage (OGC 12-128r17, version 1.3) with a style for each that QGIS opens them
 * with, and a table of the datasets that the figures come from. It is made in memory.
 */
export function placesGeopackage(source: PlaceSource): Uint8Array {
  const db = openSqlite(':memory:');
  try {
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${userVersion}`);
    db.transaction(() => {
      db.exec(coreTables);
      for (const layer of placeLayers(source)) addLayer(db, layer);
      addSources(db, source);
    })();
    return db.serialize();
  } finally {
    db.close();
  }
}

function addLayer(db: Database, layer: PlaceLayer): void {
  const { name, title, geometry, columns, features } = layer;
  const types = columns.map(({ key }, i) => `${quoted(key)} ${typeOf(layer, i)}`);
  db.exec(
    `CREATE TABLE ${name} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ${geometry.toUpperCase()}, ${types.join(', ')})`,
  );
  const names = columns.map(({ key }) => quoted(key));
  const insert = db.prepare(
    `INSERT INTO ${name} (geom, ${names.join(', ')}) VALUES (${Array(columns.length + 1)
      .fill('?')
      .join(', ')})`,
  );
  for (const { place, cells } of features) {
    insert.run(place && geopackageGeometry(place), ...cells);
  }
  const boxes = features.flatMap(({ place }) => (place === null ? [] : [boxOf(place)]));
  addContents(db, { name, kind: 'features', title }, boxAround(boxes));
  db.prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)").run(
    name,
    geometry.toUpperCase(),
  );
  db.prepare(
    `INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,
       styleName, styleQML, styleSLD, useAsDefault, description, owner)
     VALUES ('', '', ?, 'geom', ?, ?, '', 1, ?, '')`,
  ).run(name, name, layerStyle(name), title);
}

function addSources(db: Database, { country }: PlaceSource): void {
  const columns = ['kind', 'title', 'vintage', 'source', 'licence', 'file', 'sha256'] as const;
  db.exec(
    `CREATE TABLE sources (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ${columns.map((key) => `${key} TEXT`).join(', ')}, imported_at TEXT)`,
  );
  const insert = db.prepare(
    `INSERT INTO sources (${columns.join(', ')}, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const dataset of country.atlas.datasets) {
    insert.run(...columns.map((key) => dataset[key]), dataset.importedAt);
  }
  const title = 'Datasets that the figures come from';
  addContents(db, { name: 'sources', kind: 'attributes', title }, null);
}

function addContents(
  db: Database,
  { name, kind, title }: { name: string; kind: 'features' | 'attributes'; title: string },
  box: Box | null,
): void {
  db.prepare(
    `INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x,
       max_y, srs_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(name, kind, name, title, ...(box ?? [null, null, null, null]), box === null ? null : 4326);
}

/** Whole numbers where every known cell is one; texts for ids, so that zeros in front stay. */
function typeOf({ columns, features }: PlaceLayer, i: number): 'TEXT' | 'INTEGER' | 'REAL' {
  const { kind } = columns[i];
  if (kind === 'id' || kind === 'text') return 'TEXT';
  const isWhole = ({ cells }: { cells: readonly Cell[] }) =>
    cells[i] === null || Number.isInteger(cells[i]);
  return kind === 'count' && features.every(isWhole) ? 'INTEGER' : 'REAL';
}

function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return boxes.reduce((all, box) => [
    Math.min(all[0], box[0]),
    Math.min(all[1], box[1]),
    Math.max(all[2], box[2]),
    Math.max(all[3], box[3]),
  ]);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
