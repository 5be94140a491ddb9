import { z } from 'zod';
import { plainText } from '../words/plain-text.ts';

/** Where a candidate city stands with those who decide. */
export const candidateStatuses = ['considering', 'recommended', 'on hold', 'set aside'] as const;
export type CandidateStatus = (typeof candidateStatuses)[number];

/** What a city is made of: a metro, a county outside metros, or a place whose county is not known. */
export const cityKinds = ['metro', 'county', 'place'] as const;
export type CityKind = (typeof cityKinds)[number];

/** Whether the cities stand by the fit of their lead schools or as they were put by hand. */
export const shortlistOrders = ['by fit', 'by hand'] as const;
export type ShortlistOrder = (typeof shortlistOrders)[number];

export const mostCities = 200;
export const mostSchoolsOfCity = 50;

/** The longest recommendation and the longest note, in characters. */
export const longestRecommendation = 4000;
export const longestNote = 8000;

const unitid = z.string().regex(/^\d{6}$/);

const candidateCitySchema = z.object({
  kind: z.enum(cityKinds),
  /** CBSA code, county FIPS code, or 'City, ST' for a place. */
  id: z.string().min(1).max(200),
  /** As the tables named it when it was added: 'Boston-Cambridge-Newton, MA-NH'. */
  name: z.string().min(1).max(200),
  status: z.enum(candidateStatuses),
  /** What is recommended to the board; goes into the report. */
  recommendation: z.string().max(longestRecommendation).overwrite(plainText),
  /** For those who work on it; goes into the report only where that is asked for. */
  note: z.string().max(longestNote).overwrite(plainText),
  /** Candidates by UNITID, the lead school first, then its alternates. */
  schools: z.array(unitid).min(1).max(mostSchoolsOfCity),
});
export type CandidateCity = z.infer<typeof candidateCitySchema>;

/** What the report of a shortlist says in the organization's own words. */
const reportTextsSchema = z.object({
  title: z.string().overwrite(plainText).trim().min(1).max(200),
  /** Paragraphs, one a line, on what a new clinic means. */
  opening: z.string().max(4000).overwrite(plainText),
  /** Whether the notes on the cities go into the report. */
  withNotes: z.boolean(),
});

/** Candidate cities under a name, with the schools that stand for them. */
export const shortlistSchema = z
  .object({
    id: z.uuid(),
    /** Told apart by their names, so that no name has blanks at its ends. */
    name: z.string().overwrite(plainText).trim().min(1).max(80),
    order: z.enum(shortlistOrders),
    cities: z.array(candidateCitySchema).max(mostCities),
    report: reportTextsSchema,
  })
  .refine(({ cities }) => allDiffer(cities.map(({ kind, id }) => `${kind} ${id}`)), {
    message: 'A city is on the shortlist twice',
  })
  .refine(({ cities }) => allDiffer(cities.flatMap(({ schools }) => schools)), {
    message: 'A school is on the shortlist twice',
  });
export type Shortlist = z.infer<typeof shortlistSchema>;

function allDiffer(words: string[]): boolean {
  return new Set(words).size === words.length;
}

/** The organization's figures on what a clinic does; each shortlist has its own copy to change. */
const openingOfReports = [
  'A clinic trains up to 15 students a year at a school (5 to 15 so far) and pairs them with local immigration attorneys: 7 pairs in the first year, up to 19 as it grows.',
  'Without a lawyer immigration courts deny 90 % of asylum seekers; with one they are five times likelier to win. Nearly 500,000 cases are pending.',
  'Students recruited first are immigrants, first-generation students and others long shut out of the law.',
].join('\n');

/** What the first shortlist of a workspace is called, until it is called otherwise. */
export const nameOfFirst = 'Candidates';

/** A shortlist without cities; the id is a UUID of the caller's making. */
export function emptyShortlist(id: string, name: string): Shortlist {
  return {
    id,
    name,
    order: 'by fit',
    cities: [],
    report: { title: 'Candidate cities', opening: openingOfReports, withNotes: false },
  };
}
