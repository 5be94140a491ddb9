import type { AreaVintage } from '../model/area-view.ts';
import { codeInTable, isRedrawn } from '../tables/renamed-counties.ts';
import { sumMargins } from './margin.ts';

/** One table of immigrants by county, of whatever vintage. Unknown figures are NaN. */
export interface VintageTable {
  vintage: string;
  current: boolean;
  county: readonly string[];
  immigrants: Float64Array;
  margin: Float64Array;
}

/**
 * The same ground through the vintages: the counties of an area added up in each table. A county that
 * only got another code is found under that. Ground that was cut anew (Connecticut's planning regions,
 * the parts of Valdez-Cordova) has no figure in tables that cut it otherwise: nothing is guessed.
 * Of several tables of one vintage the one in use counts, else the first given.
 * @param counties five-digit codes of the area's counties, as the table in use has them
 * @returns the oldest first, by the last year that the name of the vintage says
 */
export function areaVintages(
  counties: readonly string[],
  tables: readonly VintageTable[],
): AreaVintage[] {
  const inOrder = tables.toSorted((a, b) => Number(b.current) - Number(a.current));
  const named = new Map<string, VintageTable>();
  for (const table of inOrder) if (!named.has(table.vintage)) named.set(table.vintage, table);
  return [...named.values()]
    .toSorted((a, b) => lastYearOf(a.vintage) - lastYearOf(b.vintage))
    .map((table) => addUp(counties, table));
}

function addUp(counties: readonly string[], table: VintageTable): AreaVintage {
  const rowOf = new Map(table.county.map((county, row) => [county, row]));
  const rows = new Set<number>();
  let missing = 0;
  for (const county of counties) {
    const code = isRedrawn(county) ? county : codeInTable(county, rowOf);
    const row = code === null ? undefined : rowOf.get(code);
    if (row === undefined || Number.isNaN(table.immigrants[row])) missing++;
    else rows.add(row);
  }
  const known = [...rows];
  const immigrants = known.map((row) => table.immigrants[row]);
  return {
    vintage: table.vintage,
    current: table.current,
    immigrants: known.length === 0 ? Number.NaN : immigrants.reduce((sum, one) => sum + one, 0),
    margin:
      known.length === 0
        ? Number.NaN
        : sumMargins(
            immigrants,
            known.map((row) => table.margin[row]),
          ),
    countiesWithoutFigure: missing,
  };
}

/** 'ACS 2012-16' ends in 2016, 'Census 2000' in 2000; a name without a year comes first. */
export function lastYearOf(vintage: string): number {
  const [, from = '0', to = ''] =
    /(\d{4})(?:\s*[-–]\s*(\d{4}|\d{2}))?(?!.*\d{4})/.exec(vintage) ?? [];
  if (to === '') return Number(from);
  return Number(to.length === 4 ? to : from.slice(0, 2) + to);
}
