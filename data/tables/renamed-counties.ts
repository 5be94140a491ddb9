/**
 * Counties that got a new code without new borders: Wade Hampton became Kusilvak in 2015, Shannon
 * became Oglala Lakota in 2015; Bedford city became part of Bedford County in 2013 (Census Bureau,
 * substantial changes to counties). Old code to new code.
 */
const renamedCounties: ReadonlyMap<string, string> = new Map([
  ['02270', '02158'],
  ['46113', '46102'],
  ['51515', '51019'],
]);

/** The old code of each new one, for tables that are older than what they are joined with. */
const formerCodes: ReadonlyMap<string, string> = new Map([
  // Bedford County was there before the city joined it: its code is no new name of the city's.
  ...[...renamedCounties]
    .filter(([former]) => former !== '51515')
    .map(([former, now]) => [now, former] as const),
  // Valdez-Cordova was split in 2019: both parts lie in it, but it lies in neither.
  ['02063', '02261'],
  ['02066', '02261'],
]);

/** The other code of a county under which a table has it; null where it has none. */
export function renamedIn(county: string, table: { has(county: string): boolean }): string | null {
  const other = renamedCounties.get(county) ?? formerCodes.get(county);
  return other !== undefined && table.has(other) ? other : null;
}

/**
 * The code under which a county stands in a table of counties: its own where the table has it, its
 * new or former one where the table has that; null where the table has neither.
 */
export function codeInTable(county: string, table: ReadonlySet<string>): string | null {
  return table.has(county) ? county : renamedIn(county, table);
}
