import { z } from 'zod';
import { calendarActionSchema } from '../candidate/action-calendar.ts';
import type { DemandPoints } from '../fit/demand-points.ts';
import type { Robustness } from '../fit/robustness.ts';
import { areaKinds } from '../model/area.ts';
import type { AreaView } from '../model/area-view.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Attachment } from '../model/attachment.ts';
import { type Candidate, type CandidateEvent, candidateSchema } from '../model/candidate.ts';
import { type Contact, contactSchema, mostContacts } from '../model/contact.ts';
import { type FeeSchedule, feeScheduleSchema } from '../model/fee-schedule.ts';
import type { Dataset, DatasetsInUse } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { AreaPicture, SchoolFigures } from '../model/figures.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { type Profile, profileSchema } from '../model/profile.ts';
import type { Settings } from '../model/settings.ts';
import { type Shortlist, shortlistSchema } from '../model/shortlist.ts';
import {
  type SavedView,
  savedViewsSchema,
  type TableLayout,
  tableLayoutSchema,
} from '../model/table-view.ts';
import type { DecisionComparison } from '../report/compare-decision.ts';
import { exportFormats } from '../report/export-format.ts';
import { pictureSchema } from '../report/picture.ts';
import { pipelineSheetSchema } from '../report/pipeline-sheet.ts';
import type { Report } from '../report/report.ts';
import type { SheetSource } from '../sheets/find-sheet.ts';
import {
  type AdmittedFile,
  type DatasetComparison,
  fileChoiceSchema,
  type ImportPreview,
  type ImportRecord,
  type ImportResult,
} from '../tables/import-report.ts';
import type { WindowCommand } from './commands.ts';
import { type PresentingOutput, type PresentingState, presentingRequests } from './presenting.ts';
import { type ComingWorkspace, type ProgramOutput, programRequests } from './program.ts';

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

/** What the window may ask of the backend: name, what goes in, what comes out. */
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
  report: z.object({ shortlist: shortlistId, profile: profileSchema }),
  /** Writes a shortlist, or the whole ranking, to a file that the person is asked for. */
  exportReport: z.object({
    format: z.enum(exportFormats),
    /** Null: all schools of the ranking. */
    shortlist: shortlistId.nullable(),
    profile: profileSchema,
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

export interface WorkspaceDescription {
  /** Name of the file without its folder or ending. */
  name: string;
  /** True when this start made the workspace. */
  created: boolean;
}

export interface SavedProfiles {
  /** Name of the one in use. */
  current: string;
  /** Those that ship, as they ship, then the others by name. */
  profiles: Profile[];
}

export interface SavedShortlists {
  /** Id of the one in use; null where there is none. */
  current: string | null;
  /** By name. */
  shortlists: Shortlist[];
}

export interface RequestOutput extends PresentingOutput, ProgramOutput {
  workspace: WorkspaceDescription;
  atlas: Atlas;
  figures: SchoolFigures;
  /** Null where the school lies in no area of the profile's mode. */
  areaPicture: AreaPicture | null;
  demandPoints: DemandPoints;
  /** Null where the datasets in use have no such area. */
  area: AreaView | null;
  profile: Profile;
  saveProfile: null;
  profiles: SavedProfiles;
  chooseProfile: Profile;
  deleteProfile: null;
  robustness: Robustness;
  cancel: null;
  /** Name of the file without its folder; null where the person closed the dialog. */
  exportProfile: { file: string } | null;
  /** The profile, saved under a name of its own and in use; null where the person closed the dialog. */
  importProfile: Profile | null;
  previewImport: ImportPreview;
  importFiles: ImportResult;
  cancelImport: null;
  imports: ImportRecord[];
  undoImport: null;
  datasets: (Dataset & { current: boolean })[];
  makeDatasetCurrent: null;
  datasetsInUse: DatasetsInUse;
  exchangeDatasets: null;
  compareDatasets: DatasetComparison;
  /** Name of the file without its folder; null where the person closed the dialog. */
  saveDataset: { file: string; rows: number } | null;
  shortlists: SavedShortlists;
  saveShortlist: null;
  chooseShortlist: null;
  deleteShortlist: null;
  report: Report;
  /** Name of the file and what is in it; null where the person closed the dialog. */
  exportReport: { file: string; contents: string } | null;
  candidates: Candidate[];
  saveCandidate: null;
  deleteCandidate: null;
  candidateTimeline: CandidateEvent[];
  /** `since` as ISO 8601 in UTC. */
  stageTimes: { unitid: string; since: string }[];
  contacts: Contact[];
  saveContacts: null;
  saveCandidacy: null;
  /** Name of the file or folder and what is in it; null where the person closed the dialog. */
  saveSheets: { file: string; contents: string } | null;
  /** Null where the person closed the dialog. */
  openSheets: SheetSource[] | null;
  attachments: Attachment[];
  /** Null where the person closed the dialog. */
  attachFile: Attachment | null;
  /** The copy that was opened; the window is told its name without the folder. */
  openAttachment: { file: string };
  feeSchedule: FeeSchedule;
  saveFeeSchedule: null;
  views: { table: TableLayout | null; views: SavedView[] };
  saveViews: null;
  saveTable: null;
  recordDecision: Decision;
  decisions: Decision[];
  decision: { decision: Decision; report: Report };
  compareDecision: DecisionComparison;
  /** Name of the copy; null where the person closed the dialog. */
  copyWorkspace: { name: string } | null;
  /** Name for the file, and its text. */
  refusedRows: { name: string; text: string };
  /** None where the person closed the dialog. */
  chooseFiles: AdmittedFile[];
  /** Name of the file written; null where the person closed the dialog. */
  saveRefusedRows: { file: string } | null;
  /** Of the image, in its own pixels. */
  copyPicture: { width: number; height: number };
  saveCalendar: { file: string } | null;
  printPipeline: { file: string } | null;
}

/** How far a long piece of work is. */
export interface Progress {
  task: string;
  /** What is happening, as a person would say it. */
  sentence: string;
  /** Parts done of parts in all; total 0 where not known. */
  done: number;
  total: number;
}

/** What the backend tells the window unasked. */
export interface BackendEvents {
  progress: Progress;
  /** Trouble that no request of the window's was answered with, such as a damaged workspace. */
  trouble: Problem;
  /** Other datasets are current than before: what was asked of them is to be asked again. */
  datasets: Record<string, never>;
  /** Candidates have changed, and with them figures of their schools where `figures` says so. */
  candidates: { figures: boolean };
  /** Contacts have changed, and with them the attorney supply where `figures` says so. */
  contacts: { figures: boolean };
}
export type EventName = keyof BackendEvents;

/** What the window is told: by the backend, and by the main process of its menu and of dropped files. */
export interface WindowEvents extends BackendEvents {
  /** Chosen in the native menu. */
  command: WindowCommand;
  filesAdmitted: AdmittedFile[];
  showImports: Record<string, never>;
  /** What the windows of a presentation have in common; null when it has ended. */
  presenting: PresentingState | null;
  settings: Settings;
  /** The workspace that is to take the place of the one in use; null when it will not after all. */
  comingWorkspace: ComingWorkspace | null;
  /** Something was done, or need not be: a sentence. */
  told: string;
}
export type WindowEventName = keyof WindowEvents;

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
