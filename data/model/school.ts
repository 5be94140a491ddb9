/** IPEDS ICLEVEL. */
export const schoolLevels = ['four-year', 'two-year', 'less-than-two-year', 'unknown'] as const;
export type SchoolLevel = (typeof schoolLevels)[number];

/** IPEDS CONTROL. */
export const schoolControls = [
  'public',
  'private nonprofit',
  'private for-profit',
  'unknown',
] as const;
export type SchoolControl = (typeof schoolControls)[number];

/** Schools, in the order of their UNITIDs. Unknown figures are NaN. */
export interface SchoolColumns {
  unitid: string[];
  name: string[];
  city: string[];
  state: string[];
  /** WGS84 degrees. */
  latitude: Float64Array;
  longitude: Float64Array;
  /** Five-digit FIPS code of the county in which the school lies; '' where none holds the point. */
  county: string[];
  level: SchoolLevel[];
  control: SchoolControl[];
  /** An office of a college system: directory entry without students of its own. */
  administrative: Uint8Array;
  /** 0 for schools that have closed or were merged into another. */
  active: Uint8Array;
  undergraduates: Float64Array;
  /** 1 for schools that already host the clinic. */
  partner: Uint8Array;
  /** Shares from 0 to 1, where such data is loaded: awards in related fields, in personal services. */
  relatedShare?: Float64Array;
  personalServicesShare?: Float64Array;
  /** Share of students who are the first of their family to go to college. */
  firstGenerationShare?: Float64Array;
}
