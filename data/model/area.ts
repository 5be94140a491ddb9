/** Which area a school is judged by: its metropolitan area else its county, or always one of them. */
export const areaModes = ['auto', 'county', 'metro'] as const;
export type AreaMode = (typeof areaModes)[number];

/** Micropolitan areas are kept in the tables but count as county (MODEL.md section 2). */
export const areaKinds = ['county', 'metro'] as const;
export type AreaKind = (typeof areaKinds)[number];

export const metroTypes = ['metropolitan', 'micropolitan'] as const;
export type MetroType = (typeof metroTypes)[number];

/** Counties, in the order of their ids. Unknown figures are NaN. */
export interface CountyColumns {
  /** Five-digit FIPS code. */
  id: string[];
  name: string[];
  /** Two-letter postal code of the state. */
  state: string[];
  population: Float64Array;
  immigrants: Float64Array;
  /** Half the width of the 90 % interval, in immigrants; NaN where none is published. */
  margin: Float64Array;
  /** Position in MetroColumns, -1 where the county lies in no metropolitan or micropolitan area. */
  metro: Int32Array;
}

/** Metropolitan and micropolitan areas, in the order of their ids. */
export interface MetroColumns {
  /** Five-digit CBSA code. */
  id: string[];
  name: string[];
  type: MetroType[];
  population: Float64Array;
  /** Sum over the member counties with a figure; NaN where none has one. */
  immigrants: Float64Array;
  margin: Float64Array;
  /** Member counties by the delineation, and how many of them have no figure of immigrants. */
  counties: Int32Array;
  countiesWithoutFigure: Int32Array;
}
