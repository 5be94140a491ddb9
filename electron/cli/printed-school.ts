import type { RankedSchool } from '../../data/report/ranked-schools.ts';

/** What the command line prints of a school; these names and their order are a promise to programs. */
export const printedKeys = [
  'rank',
  'unitid',
  'name',
  'city',
  'state',
  'areaKind',
  'areaId',
  'areaName',
  'immigrants',
  'meanDistanceKm',
  'bestMeanDistanceKm',
  'centrality',
  'reachableImmigrants',
  'attorneyPairs',
  'undergraduates',
  'fit',
  'completeness',
  'baselinesMet',
  'questions',
  'excluded',
] as const satisfies (keyof RankedSchool)[];

export type PrintedSchool = Pick<RankedSchool, (typeof printedKeys)[number]>;

export function printedSchool(school: PrintedSchool): PrintedSchool {
  return Object.fromEntries(printedKeys.map((key) => [key, school[key]])) as PrintedSchool;
}
