import { isFormerConnecticutCounty, isPlanningRegion } from './connecticut.ts';

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

/** Valdez-Cordova was split into Chugach and Copper River in 2019. */
const valdezCordova = '02261';
const partsOfValdezCordova = ['02063', '02066'];

/** The old code of each new one, for tables that are older than what they are joined with. */
const formerCodes: ReadonlyMap<string, string> = new Map([
  // Bedford County was there before the city joined it: its code is no new name of the city's.
  ...[...renamedCounties]
    .filter(([former]) => former !== '51515')
    .map(([former, now]) => [now, former] as const),
  // Both parts lie in Valdez-Cordova, but it lies in neither.
  ...partsOfValdezCordova.map((part) => [part, valdezCordova] as const),
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
export function codeInTable(
  county: string,
  table: { has(county: string): boolean },
): string | null {
  return table.has(county) ? county : renamedIn(county, table);
}

/**
 * Whether the ground of a county was cut anew between 2017 and 2023, so that what lies there is in a
 * county of the other vintage by its place alone: Connecticut, and Valdez-Cordova.
 */
export function isRedrawn(county: string): boolean {
  return (
    isPlanningRegion(county) ||
    isFormerConnecticutCounty(county) ||
    county === valdezCordova ||
    partsOfValdezCordova.includes(county)
  );
}

/** Whether a table that has the counties of `others` has the ground of a county under new codes. */
export function isReplacedIn(county: string, others: Iterable<string>): boolean {
  const isOther = isPlanningRegion(county)
    ? isFormerConnecticutCounty
    : isFormerConnecticutCounty(county)
      ? isPlanningRegion
      : county === valdezCordova
        ? (code: string) => partsOfValdezCordova.includes(code)
        : null;
  if (isOther === null) return false;
  for (const code of others) if (isOther(code)) return true;
  return false;
}

/**
 * Positions of the counties of a table that the shape of a county covers: its own, or those that
 * have another code than the shape (both parts of Valdez-Cordova lie under its shape of 2017, Bedford
 * city under the county that it joined).
 */
export function countiesUnderShape(shape: string, table: readonly string[]): number[] {
  const one = new Set([shape]);
  const under: number[] = [];
  for (const [row, county] of table.entries()) {
    if (county === shape || codeInTable(county, one) !== null) under.push(row);
  }
  return under;
}
