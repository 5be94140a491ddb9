import type { AttorneyInterest, AttorneyKind } from '../model/attorney.ts';
import type { SchoolControl, SchoolLevel } from '../model/school.ts';
import type { SurveyArea } from './layouts/survey-areas.ts';

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

/** Immigrants of one area as the American Community Survey estimates them. */
export interface SurveyRow extends SurveyArea {
  /** With the state behind it: 'Suffolk County, Massachusetts'. */
  name: string;
  population: number | null;
  immigrants: number | null;
  /** Half the width of the 90 % interval; 0 where the estimate is controlled. */
  margin: number | null;
}

/** Centre of population of a county. */
export interface CountyCentreRow {
  county: string;
  name: string;
  population: number | null;
  latitude: number;
  longitude: number;
}

/** Inner point of a tract as the gazetteer has it; without population in most years. */
export interface GazetteerTractRow {
  tract: string;
  population: number | null;
  latitude: number;
  longitude: number;
}

/** What the College Scorecard says of a school; shares from 0 to 1. */
export interface SchoolFiguresRow {
  unitid: string;
  undergraduates: number | null;
  relatedShare: number | null;
  personalServicesShare: number | null;
  firstGenerationShare: number | null;
}

/** Degrees and certificates that a school awarded in one field in a year. */
export interface CompletionsRow {
  unitid: string;
  /** Two-digit family of the Classification of Instructional Programs. */
  family: string;
  awards: number;
}

/** An attorney or office of a list by mapping, not placed yet. */
export interface ListedAttorneyRow {
  name: string;
  kind: AttorneyKind;
  city: string;
  state: string;
  zip: string | null;
  /** Null where the list has no coordinates for it. */
  latitude: number | null;
  longitude: number | null;
  interest: AttorneyInterest;
  pairsLow: number | null;
  pairsExpected: number | null;
  pairsHigh: number | null;
}
