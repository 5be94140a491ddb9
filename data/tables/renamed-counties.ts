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

/**
 * The code under which a county stands in a table of counties: its own where the table has it, its
 * new one where the table has that; null where the table has neither.
 */
export function codeInTable(county: string, table: ReadonlySet<string>): string | null {
  if (table.has(county)) return county;
  const renamed = renamedCounties.get(county);
  return renamed !== undefined && table.has(renamed) ? renamed : null;
}
