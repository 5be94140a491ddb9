/** How far an attorney or office has said yes; its factor stands in the profile. */
export const attorneyInterests = [
  'committed',
  'interested',
  'contacted',
  'unknown',
  'declined',
] as const;
export type AttorneyInterest = (typeof attorneyInterests)[number];

export const attorneyKinds = ['attorney', 'office'] as const;
export type AttorneyKind = (typeof attorneyKinds)[number];

/** How the coordinates of an attorney were found, best first. */
export const placements = ['coordinates', 'zip', 'city'] as const;
export type Placement = (typeof placements)[number];

/** Attorneys and offices. Capacity is in pairs, NaN where not known (the profile's default stands in). */
export interface AttorneyColumns {
  id: string[];
  name: string[];
  kind: AttorneyKind[];
  city: string[];
  state: string[];
  latitude: Float64Array;
  longitude: Float64Array;
  placedBy: Placement[];
  interest: AttorneyInterest[];
  pairsLow: Float64Array;
  pairsExpected: Float64Array;
  pairsHigh: Float64Array;
}
