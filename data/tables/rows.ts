import type { MetroType } from '../model/area.ts';
import type { AttorneyInterest, AttorneyKind, Placement } from '../model/attorney.ts';
import type { SchoolControl, SchoolLevel } from '../model/school.ts';

/** What the readers hand over, one object a row; the tables of SQLite have these columns. */

export interface CountyRow {
  /** Five-digit FIPS code. */
  county: string;
  name: string;
  /** Two-letter postal code. */
  state: string;
  population: number | null;
  immigrants: number | null;
  /** Half the width of the 90 % interval, in immigrants. */
  margin: number | null;
}

export interface MembershipRow {
  county: string;
  /** Five-digit CBSA code. */
  metro: string;
  metroName: string;
  metroType: MetroType;
}

export interface TractCentreRow {
  /** Eleven-digit tract code, the first five being the county. */
  tract: string;
  population: number;
  /** WGS84 degrees. */
  latitude: number;
  longitude: number;
}

export interface SchoolRow {
  /** Six-digit IPEDS UNITID. */
  unitid: string;
  name: string;
  city: string;
  state: string;
  latitude: number;
  longitude: number;
  /** County by point in polygon; null where no county holds the point. */
  county: string | null;
  level: SchoolLevel;
  control: SchoolControl;
  administrative: boolean;
  /** False for schools that the directory lists as closed or merged in its year. */
  active: boolean;
  undergraduates: number | null;
  /** Shares from 0 to 1, where such data is loaded: awards in related fields, in personal services. */
  relatedShare?: number | null;
  personalServicesShare?: number | null;
  /** Share of students who are the first of their family to go to college. */
  firstGenerationShare?: number | null;
}

export interface AttorneyRow {
  id: string;
  name: string;
  kind: AttorneyKind;
  city: string;
  state: string;
  zip: string | null;
  latitude: number;
  longitude: number;
  placedBy: Placement;
  interest: AttorneyInterest;
  pairsLow: number | null;
  pairsExpected: number | null;
  pairsHigh: number | null;
}

export interface PartnerRow {
  unitid: string;
}

/** A state whose attorneys the attorney table covers in full. */
export interface CoverageRow {
  state: string;
}
