/**
 * Connecticut's nine planning regions took the place of its eight counties as county equivalents
 * (Federal Register, 6 June 2022); tables of the survey have them from 2022 on. Nothing but the codes
 * tells which of the two a table has.
 */
const planningRegion = /^091[1-9]0$/;
const formerCounty = /^090(?:0[1-9]|1[1-5])$/;

export function isPlanningRegion(county: string): boolean {
  return planningRegion.test(county);
}

export function isFormerConnecticutCounty(county: string): boolean {
  return formerCounty.test(county);
}
