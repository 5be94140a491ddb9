import type { Pathway, Stage } from '../model/candidate.ts';
import type { Criterion } from '../model/criterion.ts';
import type { DatasetKind } from '../model/dataset.ts';
import type { Profile } from '../model/profile.ts';
import type { Question, Status } from '../model/question.ts';
import type { CandidateStatus, CityKind } from '../model/shortlist.ts';
import type { RankedSchool } from './ranked-schools.ts';
import type { ReportColouring } from './report-colouring.ts';

/**
 * What a board is shown, as one value. Every form of it (PDF, slides, page, spreadsheet, the
 * presentation) is drawn from this and computes nothing, so that a figure is the same in all of them.
 * Plain JSON: unknown is null, positions are WGS84 degrees, distances are kilometres. Sentences and
 * `text` are ready to be read; `value` is the number behind them.
 */
export interface Report {
  title: string;
  /** Date of the report, YYYY-MM-DD. */
  date: string;
  workspace: string;
  shortlist: string;
  scope: ReportScope;
  /** Schools of the shortlist that are not in it. Reports that were kept before this was told have none. */
  missing?: ReportMissing[];
  /** Weights, value functions and assumptions that the ranking was made with. */
  profile: Profile;
  /** What a new clinic means, in the organization's own figures. */
  opening: string[];
  /** How the ranking came about, in plain words. */
  method: ReportSection[];
  map: ReportMap;
  /** In the order of the shortlist. */
  cities: ReportCity[];
  comparison: ReportComparison;
  robustness: ReportRobustness | null;
  sources: ReportSource[];
  glossary: { word: string; meaning: string }[];
}

/** What is in it, and out of how much. */
export interface ReportScope {
  cities: number;
  schools: number;
  /** Schools with a rank. */
  ranked: number;
  /** '12 cities, 19 schools, of 2,310 ranked' */
  sentence: string;
}

/** A school of the shortlist that the datasets in use do not have, so that it has no figures. */
export interface ReportMissing {
  unitid: string;
  /** Its city as the report calls it, and its code. */
  city: string;
  cityId: string;
  role: 'lead' | 'alternate';
}

export interface ReportSection {
  heading: string;
  paragraphs: string[];
}

/** The country as it is coloured, and the immigrants of each county. */
export interface ReportMap {
  title: string;
  /** For those who cannot see it. */
  alt: string;
  counties: { id: string[]; immigrants: (number | null)[] };
  /** Reports that were kept before this could be chosen have none: immigrants by county. */
  coloured?: ReportColouring;
  /** Where each figure on it comes from, as one line. */
  sources: string;
}

export interface ReportCity {
  kind: CityKind;
  /** CBSA code, county FIPS code, or 'City, ST'. */
  id: string;
  /** As people say it: 'Greater Boston'. */
  name: string;
  fullName: string;
  status: CandidateStatus;
  recommendation: string;
  /** Null where notes are left out. */
  note: string | null;
  /** The lead school first, then its alternates. */
  schools: ReportSchool[];
  /** The area that the lead school is judged by; null where it has none. */
  picture: ReportPicture | null;
  nextSteps: string[];
}

/** An area drawn small: where its immigrants live and where their centre lies. */
export interface ReportPicture {
  kind: 'county' | 'metro';
  id: string;
  name: string;
  /** FIPS codes of the member counties, whose shapes make the outline. */
  counties: string[];
  latitude: number[];
  longitude: number[];
  immigrants: number[];
  /** True where counts of counties were shared out over the places by population. */
  apportioned: boolean;
  centre: { latitude: number; longitude: number } | null;
  alt: string;
}

export interface ReportSchool {
  record: RankedSchool;
  /** '6th of 2,310', or why it has no rank. */
  standing: string;
  /** Why it ranks there, in a sentence. */
  why: string;
  /** How sure that is, in a sentence; null where it was not drawn or has no rank. */
  certainty: string | null;
  questions: ReportQuestion[];
  /** Points by which each known criterion lifts or lowers the fit from 50. */
  contributions: { question: Question; criterion: Criterion; name: string; points: number }[];
  figures: ReportFigure[];
  /** Unknown questions, the one that would move it most first. */
  unknown: { question: Question; sentence: string }[];
  /** How far the talks with it are; null where it is not in view as a candidate. */
  candidate: ReportCandidate | null;
}

/** A candidate without the names of people, which stay in the workspace. */
export interface ReportCandidate {
  pathway: Pathway;
  stage: Stage;
  setAside: boolean;
  /** Whether the community has spoken for the clinic. */
  gateOpen: boolean;
  /** That the agreement stands by override and why; null where it does not. */
  override: string | null;
  /** What to do next on its pathway; null where all is done. */
  next: string | null;
}

export interface ReportQuestion {
  question: Question;
  name: string;
  /** Share of the question in the profile, 0..1. */
  weight: number;
  /** 0-100. */
  score: number | null;
  status: Status;
  /** The figures that answer it, each as a sentence. */
  lines: string[];
}

/** A figure with its words: the number, what it is, and the dataset that it comes from. */
export interface ReportFigure {
  key: FigureKey;
  label: string;
  /** In the unit; null where unknown. */
  value: number | null;
  /** As it is read: '418,111', '–' where unknown. */
  text: string;
  /** '' where the number stands alone. */
  unit: string;
  source: DatasetKind | null;
}

export const figureKeys = [
  'immigrants',
  'margin',
  'reachableImmigrants',
  'centrality',
  'meanDistanceKm',
  'bestMeanDistanceKm',
  'attorneyPairs',
  'attorneyPairsLow',
  'attorneyPairsHigh',
  'undergraduates',
  'fit',
  'completeness',
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** The lead schools side by side, and neighbours in the order compared in a sentence. */
export interface ReportComparison {
  /** One row a lead school: scores of the questions, 0-100, null unknown. */
  rows: {
    city: string;
    unitid: string;
    name: string;
    fit: number | null;
    scores: Record<Question, number | null>;
    statuses: Record<Question, Status>;
  }[];
  sentences: string[];
}

/** Between which ranks the schools of the shortlist lie when margins and weights are drawn. */
export interface ReportRobustness {
  draws: number;
  /** Share of draws in the first so many ranks is counted. */
  top: number;
  /** How the draws were made, in words. */
  sentence: string;
  rows: {
    unitid: string;
    name: string;
    city: string;
    rank: number;
    rankLow: number;
    rankHigh: number;
    /** 0..1. */
    topShare: number;
  }[];
}

export interface ReportSource {
  kind: DatasetKind;
  /** 'Immigrants' */
  name: string;
  title: string;
  vintage: string;
  source: string;
  licence: string;
  file: string;
  sha256: string;
  importedAt: string;
}
