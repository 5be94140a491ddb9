import { type Boundaries, makeCountyFinder } from '../../../../data/tables/county-finder.ts';
import { codeInTable, isRedrawn } from '../../../../data/tables/renamed-counties.ts';
import { findSameTract } from '../../../../data/tables/same-tract.ts';
import type { ReadableDatabase } from '../handles.ts';
import { currentDataset } from './datasets.ts';

/** Tract centres in the order of their codes: county codes as numbers, WGS84 degrees. */
export interface TractPlaces {
  codes: Int32Array;
  latitude: Float64Array;
  longitude: Float64Array;
}

/** The county of the table of immigrants in which a tract lies, and the tract's code under it. */
export interface MovedTract {
  county: string;
  tract: string;
}

/**
 * Tracts whose county the table of immigrants has under another code, by position. Where tracts with
 * counts are loaded and one alone in the state
 * has the tract's number, that one says the county; else the place does.
 */
export function findMovedTracts(
  db: ReadableDatabase,
  { codes, latitude, longitude }: TractPlaces,
  counties: readonly string[],
  redrawn: Boundaries,
): Map<number, MovedTract> {
  const moved = new Map<number, MovedTract>();
  const table = new Set(counties);
  const strangers = positionsOfMovable(codes, table);
  if (strangers.length === 0) return moved;
  const countyOf = makeCountyFinder(counties, redrawn);
  const tracts = db
    .prepare(
      `SELECT tract FROM tract_centre WHERE dataset_id = ${currentDataset('tract-centres')}
       ORDER BY tract`,
    )
    .pluck()
    .all() as string[];
  const sameTract = findSameTract(surveyedTracts(db));
  for (const i of strangers) {
    const surveyed = sameTract(tracts[i]);
    const code =
      surveyed?.slice(0, 5) ?? countyOf(tracts[i].slice(0, 5), latitude[i], longitude[i]);
    if (table.has(code)) moved.set(i, { county: code, tract: code + tracts[i].slice(5) });
  }
  return moved;
}

/** Tracts of counties that the table does not have, but may have under another code. */
function positionsOfMovable(codes: Int32Array, table: ReadonlySet<string>): number[] {
  const movable = new Set<number>();
  for (const code of new Set(codes)) {
    const county = String(code).padStart(5, '0');
    if (table.has(county)) continue;
    if (isRedrawn(county) || codeInTable(county, table) !== null) movable.add(code);
  }
  const found: number[] = [];
  if (movable.size === 0) return found;
  for (const [position, code] of codes.entries()) if (movable.has(code)) found.push(position);
  return found;
}

/** Tracts with counts of the states in which counties were cut anew. */
function surveyedTracts(db: ReadableDatabase): string[] {
  return db
    .prepare(
      `SELECT tract FROM tract_immigrants WHERE dataset_id = ${currentDataset('immigrants')}
       AND (tract GLOB '09*' OR tract GLOB '02*')`,
    )
    .pluck()
    .all() as string[];
}
