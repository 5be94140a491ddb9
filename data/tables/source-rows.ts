import type { SchoolControl, SchoolLevel } from '../model/school.ts';

/** Rows of official files that become part of a table of ours only by joining (rows.ts). */

/** A school as the IPEDS directory (HD) lists it. */
export interface DirectoryRow {
  /** Six-digit IPEDS UNITID. */
  unitid: string;
  name: string;
  city: string;
  state: string;
  /** WGS84 degrees. */
  latitude: number;
  longitude: number;
  /** The directory's own five-digit county code, a cross-check for the one found by geometry. */
  countyInFile: string | null;
  level: SchoolLevel;
  control: SchoolControl;
  administrative: boolean;
  active: boolean;
}

/** Enrolment of a school in autumn. */
export interface EnrolmentRow {
  unitid: string;
  undergraduates: number | null;
}

/** An office of the roster of immigration legal offices, not placed yet. */
export interface OfficeRow {
  name: string;
  city: string;
  state: string;
  zip: string | null;
}

/** Centre of a ZIP code tabulation area. */
export interface ZipCentreRow {
  zip: string;
  /** WGS84 degrees. */
  latitude: number;
  longitude: number;
}
