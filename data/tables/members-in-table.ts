import { codeInTable } from './renamed-counties.ts';
import type { MembershipRow } from './rows.ts';

/**
 * Brings a delineation to the codes of a table of counties, each county once. Codes that the table
 * has under no name stay: their area is short of them. A table from before 2013 has Bedford city
 * beside the county that it joined; it belongs to the area of that.
 */
export function membersInTable(
  memberships: readonly MembershipRow[],
  table: { has(county: string): boolean },
): MembershipRow[] {
  const byCounty = new Map<string, MembershipRow>();
  const take = (row: MembershipRow, county: string): void => {
    if (!byCounty.has(county))
      byCounty.set(county, row.county === county ? row : { ...row, county });
  };
  for (const row of memberships) take(row, codeInTable(row.county, table) ?? row.county);
  const joined = byCounty.get(bedfordCounty);
  if (joined !== undefined && table.has(bedfordCity)) take(joined, bedfordCity);
  return [...byCounty.values()];
}

const bedfordCity = '51515';
const bedfordCounty = '51019';
