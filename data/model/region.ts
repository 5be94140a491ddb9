/** Regions of the Census Bureau; the island areas and Puerto Rico belong to none. */
export const regions = ['Northeast', 'Midwest', 'South', 'West', 'Outside the states'] as const;
export type Region = (typeof regions)[number];

/** Postal codes by region (Census Bureau, regions and divisions of the United States). */
const statesOfRegion: [Region, string][] = [
  ['Northeast', 'CT ME MA NH NJ NY PA RI VT'],
  ['Midwest', 'IL IN IA KS MI MN MO NE ND OH SD WI'],
  ['South', 'AL AR DE DC FL GA KY LA MD MS NC OK SC TN TX VA WV'],
  ['West', 'AK AZ CA CO HI ID MT NV NM OR UT WA WY'],
];

const regionOf = new Map<string, Region>(
  statesOfRegion.flatMap(([region, codes]) =>
    codes.split(' ').map((code): [string, Region] => [code, region]),
  ),
);

/** The region of a state by its postal code. */
export function regionOfState(postalCode: string): Region {
  return regionOf.get(postalCode) ?? 'Outside the states';
}
