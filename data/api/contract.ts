import { z } from 'zod';
import { calendarActionSchema } from '../candidate/action-calendar.ts';
import { colouringSchema } from '../measures/colouring.ts';
import { areaKinds } from '../model/area.ts';
import { candidateSchema } from '../model/candidate.ts';
import { contactSchema, mostContacts } from '../model/contact.ts';
import { feeScheduleSchema } from '../model/fee-schedule.ts';
import type { Outcome } from '../model/problem.ts';
import { profileSchema } from '../model/profile.ts';
import { shortlistSchema } from '../model/shortlist.ts';
import { savedViewsSchema, tableLayoutSchema } from '../model/table-view.ts';
import { exportFormats } from '../report/export-format.ts';
import { pictureSchema } from '../report/picture.ts';
import { pipelineSheetSchema } from '../report/pipeline-sheet.ts';
import { fileChoiceSchema } from '../tables/import-report.ts';
import type { RequestOutput } from './answers.ts';
import type { WindowEventName, WindowEvents } from './events.ts';
import { presentingRequests } from './presenting.ts';
import { programRequests } from './program.ts';

/** Profiles are told apart by their names, so that no name has blanks at its ends. */
const name = z.string().trim().min(1).max(80);
const savedProfile = profileSchema.extend({ name });

const shortlistId = z.uuid();
const unitid = z.string().regex(/^\d{6}$/);

const ids = z.array(z.int().min(1)).max(100_000);
const datasetsInUse = z.object({ current: ids, undone: ids });

/** One workbook, or a folder with a table for each sheet. */
const sheetForms = ['workbook', 'tables'] as const;
export type SheetForm = (typeof sheetForms)[number];

/** The pieces of long work that can be ended while they run. */
const tasks = ['robustness', 'report', 'export'] as const;

/** Ranks of all draws are held at once, two bytes each: 160 MB for 4,000 schools at the most. */
export const mostDraws = 20_000;

/** What the window may ask of the backend: name and what goes in; what comes out stands in `RequestOutput`. */
export const requests = {
  /** The workspace in use; made from the reference dataset when it is not there yet. */
  workspace: z.object({}),
  atlas: z.object({}),
  /** Figures of all schools under the assumptions of a profile (weights do not matter here). */
  figures: z.object({ profile: profileSchema }),
  areaPicture: z.object({ unitid, profile: profileSchema }),
  /** Where the immigrants of the whole country live. */
  demandPoints: z.object({}),
  /** One county or metropolitan area by its code, whatever schools it has. */
  area: z.object({ kind: z.enum(areaKinds), id: z.string().regex(/^\d{5}$/) }),
  /** The profile in use. */
  profile: z.object({}),
  /** Saves a profile by its name and makes it the one in use. */
  saveProfile: z.object({ profile: savedProfile }),
  profiles: z.object({}),
  /** Takes a profile into use; one that ships comes as it ships, whatever was changed in it. */
  chooseProfile: z.object({ name }),
  deleteProfile: z.object({ name }),
  /** Draws the ranking many times over; a newer request ends the one before it. */
  robustness: z.object({
    profile: profileSchema,
    draws: z.int().min(1).max(mostDraws),
    seed: z
      .int()
      .min(0)
      .max(2 ** 32 - 1),
    top: z.int().min(1).max(100_000),
  }),
  /** Ends a task; its request is answered with a problem of the code 'cancelled'. */
  cancel: z.object({ task: z.enum(tasks) }),
  /** The person is asked for the file: the window never says a path. */
  exportProfile: z.object({ profile: profileSchema }),
  importProfile: z.object({}),
  /** Reads files as they would be imported, and writes nothing. */
  previewImport: z.object({ files: z.array(fileChoiceSchema).min(1).max(50) }),
  /** Imports files in one transaction: all of it or nothing. */
  importFiles: z.object({ files: z.array(fileChoiceSchema).min(1).max(50) }),
  /** Ends the import or preview that runs; its request is answered with the code 'cancelled'. */
  cancelImport: z.object({}),
  /** Every import, the newest first. */
  imports: z.object({}),
  undoImport: z.object({ id: z.int().min(1) }),
  /** Every dataset, those of earlier imports as well. */
  datasets: z.object({}),
  makeDatasetCurrent: z.object({ id: z.int().min(1) }),
  datasetsInUse: z.object({}),
  /** Goes back or forth between datasets in use; refused where others are in use than `from`. */
  exchangeDatasets: z.object({ from: datasetsInUse, to: datasetsInUse }),
  /** What is different between an earlier dataset and the one of its kind in use. */
  compareDatasets: z.object({ id: z.int().min(1) }),
  /** A copy of a dataset as CSV or as a spreadsheet; the person is asked for the file. */
  saveDataset: z.object({ id: z.int().min(1) }),
  /** The rows of a file of an import that were not taken, with the reasons, as CSV. */
  refusedRows: z.object({ file: z.int().min(1) }),
  shortlists: z.object({}),
  /** Saves a shortlist by its id and makes it the one in use. */
  saveShortlist: z.object({ shortlist: shortlistSchema }),
  chooseShortlist: z.object({ id: shortlistId }),
  deleteShortlist: z.object({ id: shortlistId }),
  /** The report of a shortlist as it stands; the ranking is drawn many times for it. */
  report: z.object({
    shortlist: shortlistId,
    profile: profileSchema,
    /** What its map is coloured by; immigrants by county where it is not said. */
    colouring: colouringSchema.optional(),
  }),
  /** Writes a shortlist, or the whole ranking, to a file that the person is asked for. */
  exportReport: z.object({
    format: z.enum(exportFormats),
    /** Null: all schools of the ranking. */
    shortlist: shortlistId.nullable(),
    profile: profileSchema,
    /** What the map of the country is coloured by; immigrants by county where it is not said. */
    colouring: colouringSchema.optional(),
    /** The report of a decision record instead, as it was shown. */
    decision: z.int().min(1).optional(),
    /** What PNG and SVG show, and how wide; the map where it is not said. */
    picture: pictureSchema.optional(),
  }),
  /** Keeps a report as it was shown, for good. */
  recordDecision: z.object({
    title: z.string().trim().min(1).max(200),
    shortlist: shortlistId,
    profile: profileSchema,
    /** What its map is coloured by; immigrants by county where it is not said. */
    colouring: colouringSchema.optional(),
    /** The report that was presented last, instead of one made now. */
    presented: z.boolean().optional(),
  }),
  /** Every candidate, by UNITID. */
  candidates: z.object({}),
  /** Saves a candidate; refused where talks would be finalized behind a shut gate. */
  saveCandidate: z.object({ candidate: candidateSchema }),
  /** Deletes a candidate with its timeline and files. */
  deleteCandidate: z.object({ unitid }),
  /** What became of a candidate, the newest first. */
  candidateTimeline: z.object({ unitid }),
  /** Since when each candidate has been in its stage, by its timeline. */
  stageTimes: z.object({}),
  /** Every attorney, office and organization as people to work with, by id. */
  contacts: z.object({}),
  /** Saves contacts and deletes others, all or nothing; their answers go into the attorney supply. */
  saveContacts: z.object({
    contacts: z.array(contactSchema).max(mostContacts),
    deleted: z.array(z.uuid()).max(mostContacts),
  }),
  /** Saves candidates and contacts together: all of them or none. */
  saveCandidacy: z.object({
    candidates: z.array(candidateSchema).max(20_000),
    contacts: z.array(contactSchema).max(mostContacts),
  }),
  /** Writes what is known of candidates and contacts to sheets, or sheets to be filled in; the person is asked where. */
  saveSheets: z.object({ empty: z.boolean(), form: z.enum(sheetForms) }),
  /** Reads sheets as texts, and writes nothing; the person is asked for the files. */
  openSheets: z.object({}),
  /** The files that a school's evidence came with. */
  attachments: z.object({ unitid }),
  /** Keeps a file with a school's evidence; the person is asked for it: the window never says a path. */
  attachFile: z.object({ unitid }),
  /** Opens a copy of a file with the system's own program. */
  openAttachment: z.object({ id: z.uuid() }),
  /** Membership fees by size and type of school. */
  feeSchedule: z.object({}),
  saveFeeSchedule: z.object({ schedule: feeScheduleSchema }),
  /** How the table of schools is arranged, and the views of it that are kept by name. */
  views: z.object({}),
  saveViews: z.object({ views: savedViewsSchema }),
  saveTable: z.object({ table: tableLayoutSchema }),
  /** Every decision record, the newest first. */
  decisions: z.object({}),
  /** The report of a decision record, as it was shown. */
  decision: z.object({ id: z.int().min(1) }),
  /** What is different today. */
  compareDecision: z.object({ id: z.int().min(1), profile: profileSchema }),
  /** A copy of the whole workspace under a name that the person is asked for. */
  copyWorkspace: z.object({}),
} as const;

/** A part of the window, in pixels of the page from its upper left corner. */
const pixels = z.number().min(0).max(100_000);

/** What the main process answers, since it means a dialog (the window knows files by handles) or the clipboard. */
export const dialogRequests = {
  chooseFiles: z.object({}),
  /** The refused rows of a file of an import, as `ImportRecord` counts files. */
  saveRefusedRows: z.object({ file: z.int().min(1) }),
  /** Puts a part of the window onto the clipboard as an image. */
  copyPicture: z.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  /** Next actions as a calendar file (RFC 5545). */
  saveCalendar: z.object({ actions: z.array(calendarActionSchema).min(1).max(20_000) }),
  /** The pipeline as pages of a PDF. */
  printPipeline: z.object({ sheet: pipelineSheetSchema }),
} as const;

/** All that the window may ask. */
export const windowRequests = {
  ...requests,
  ...dialogRequests,
  ...presentingRequests,
  ...programRequests,
} as const;
export type WindowRequestName = keyof typeof windowRequests;
export type WindowRequestInput<Name extends WindowRequestName> = z.input<
  (typeof windowRequests)[Name]
>;

export type RequestName = keyof typeof requests;

/** What the preload puts into the window as `clinicAtlas`: the window's only way out. */
export interface Bridge {
  request<Name extends WindowRequestName>(
    name: Name,
    input: WindowRequestInput<Name>,
  ): Promise<Outcome<RequestOutput[Name]>>;
  /** Returns the function that ends the subscription. */
  subscribe<Name extends WindowEventName>(
    event: Name,
    listener: (payload: WindowEvents[Name]) => void,
  ): () => void;
}
