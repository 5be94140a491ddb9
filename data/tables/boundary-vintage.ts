import { isFormerConnecticutCounty, isPlanningRegion } from './connecticut.ts';

/** Years of the county boundaries that the program has (Census Bureau). */
export const boundaryVintages = ['2017', '2023'] as const;
export type BoundaryVintage = (typeof boundaryVintages)[number];

export interface ChosenBoundaries {
  vintage: BoundaryVintage;
  /** The codes of the table that have a shape in the boundaries of this vintage only, in words. */
  since: string;
}

/** Codes that only one vintage has a shape for, and what they are called. */
const onlyIn: Record<BoundaryVintage, { has(county: string): boolean; name: string }[]> = {
  '2017': [
    { has: isFormerConnecticutCounty, name: 'the eight former counties of Connecticut' },
    { has: (county) => county === '02261', name: 'Valdez-Cordova in Alaska' },
  ],
  '2023': [
    { has: isPlanningRegion, name: "Connecticut's planning regions" },
    {
      has: (county) => county === '02063' || county === '02066',
      name: 'Chugach and Copper River in Alaska',
    },
  ],
};

/**
 * The boundaries that fit a table of immigrants: those that have a shape for more of its codes. Where
 * the codes do not tell (no county of Connecticut or Alaska is in it), 2017. Tables of 2020 and 2021
 * have Connecticut's counties and the two parts of Valdez-Cordova: 2017, where one shape holds both.
 */
export function chooseBoundaries(counties: readonly string[]): ChosenBoundaries {
  const count = (vintage: BoundaryVintage) =>
    counties.filter((county) => onlyIn[vintage].some(({ has }) => has(county))).length;
  const vintage: BoundaryVintage = count('2023') > count('2017') ? '2023' : '2017';
  const names = onlyIn[vintage].filter(({ has }) => counties.some(has)).map(({ name }) => name);
  return { vintage, since: names[0] ?? '' };
}
