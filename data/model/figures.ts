import type { CriterionColumns } from './criterion.ts';

/**
 * What is measured of every school under one profile's assumptions, before any weight: one entry a
 * school, in the order of SchoolColumns, NaN where unknown. Distances in kilometres.
 */
export interface SchoolFigures {
  /** 0 county, 1 metropolitan area, -1 no area. */
  areaKind: Int8Array;
  /** Position in CountyColumns or MetroColumns by areaKind, -1 where there is no area. */
  area: Int32Array;
  /** Immigrants of the area, the 90 % margin, and P(immigrants >= baseline), 0..1. */
  immigrants: Float64Array;
  margin: Float64Array;
  chanceOverBaseline: Float64Array;
  /** Member counties of the area whose immigrants are unknown: `immigrants` is then a least number. */
  countiesWithoutFigure: Int32Array;
  /** Weighted mean distance of the area's immigrants from the school, and from the best place. */
  meanDistanceKm: Float64Array;
  bestMeanDistanceKm: Float64Array;
  /** 1 where the demand points carry shares of their county's immigrants, not counts of their own. */
  apportioned: Uint8Array;
  /** Attorney supply in pairs. */
  pairsLow: Float64Array;
  pairsExpected: Float64Array;
  pairsHigh: Float64Array;
  /** Pairs expected by the answers of contacts alone, and how many of those are within reach. */
  pairsOfAnswers: Float64Array;
  answersWithinReach: Int32Array;
  criteria: CriterionColumns;
  /** Why a school is out of the ranking; '' where it is in. */
  exclusion: Exclusion[];
}

export const exclusions = [
  '',
  'administrative',
  'closed',
  'no undergraduates',
  'less than two years',
  'personal services',
] as const;
export type Exclusion = (typeof exclusions)[number];

export const exclusionSentences: Record<Exclusion, string> = {
  '': '',
  administrative: 'An office of a college system, without students of its own',
  closed: 'Closed, or merged into another school',
  'no undergraduates': 'No undergraduates',
  'less than two years': 'Programmes of less than two years only',
  'personal services': 'Half or more of its degrees are in personal and culinary services',
};

/** The area of one school drawn small: where its immigrants live and how the school lies to them. */
export interface AreaPicture {
  kind: 'county' | 'metro';
  id: string;
  name: string;
  /** FIPS codes of the member counties, whose shapes make the outline. */
  counties: string[];
  /** Demand points: WGS84 degrees, and immigrants at each. */
  latitude: Float64Array;
  longitude: Float64Array;
  immigrants: Float64Array;
  apportioned: boolean;
  /** The centre of immigrant population; null with fewer than three demand points. */
  centre: { latitude: number; longitude: number } | null;
}
