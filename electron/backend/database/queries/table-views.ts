import {
  type SavedView,
  savedViewSchema,
  type TableLayout,
  tableLayoutSchema,
} from '../../../../data/model/table-view.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

const ofViews = 'saved views';
const ofTable = 'table of schools';

/** The views that this version can read; what another version has kept stays where it is. */
export function readViews(db: ReadableDatabase): SavedView[] {
  return keptViews(db).flatMap((kept) => savedViewSchema.safeParse(kept).data ?? []);
}

/** Keeps the views in place of those before; those of a newer version stay as they are. */
export function storeViews(db: WritableDatabase, views: readonly SavedView[]): void {
  const ofOthers = keptViews(db).filter((kept) => !savedViewSchema.safeParse(kept).success);
  storeSetting(db, ofViews, [...views, ...ofOthers]);
}

/** Null where the table was never arranged, or by a version whose columns say nothing to this one. */
export function readTable(db: ReadableDatabase): TableLayout | null {
  return tableLayoutSchema.safeParse(readSetting(db, ofTable)).data ?? null;
}

/** Keeps how the table is arranged. */
export function storeTable(db: WritableDatabase, table: TableLayout): void {
  storeSetting(db, ofTable, table);
}

function keptViews(db: ReadableDatabase): unknown[] {
  const kept = readSetting(db, ofViews);
  return Array.isArray(kept) ? kept : [];
}

function readSetting(db: ReadableDatabase, name: string): unknown {
  const json = db.prepare('SELECT json FROM setting WHERE name = ?').pluck().get(name);
  return json === undefined ? undefined : JSON.parse(json as string);
}

function storeSetting(db: WritableDatabase, name: string, value: unknown): void {
  db.prepare(
    `INSERT INTO setting (name, json) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET json = excluded.json`,
  ).run(name, JSON.stringify(value));
}
