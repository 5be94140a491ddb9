import type { DemandPoints } from '../fit/demand-points.ts';
import type { Robustness } from '../fit/robustness.ts';
import type { AreaView } from '../model/area-view.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Attachment } from '../model/attachment.ts';
import type { Candidate, CandidateEvent } from '../model/candidate.ts';
import type { Contact } from '../model/contact.ts';
import type { FeeSchedule } from '../model/fee-schedule.ts';
import type { Dataset, DatasetsInUse } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { AreaPicture, SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import type { Shortlist } from '../model/shortlist.ts';
import type { SavedView, TableLayout } from '../model/table-view.ts';
import type { DecisionComparison } from '../report/compare-decision.ts';
import type { Report } from '../report/report.ts';
import type { SheetSource } from '../sheets/find-sheet.ts';
import type {
  AdmittedFile,
  DatasetComparison,
  ImportPreview,
  ImportRecord,
  ImportResult,
} from '../tables/import-report.ts';
import type { PresentingOutput } from './presenting.ts';
import type { ProgramOutput } from './program.ts';

/** The workspace in use. */
export interface WorkspaceDescription {
  /** Name of the file without its folder or ending. */
  name: string;
  /** True when this start made the workspace. */
  created: boolean;
}

/** All profiles of the workspace. */
export interface SavedProfiles {
  /** Name of the one in use. */
  current: string;
  /** Those that ship, as they ship, then the others by name. */
  profiles: Profile[];
}

/** All shortlists of the workspace. */
export interface SavedShortlists {
  /** Id of the one in use; null where there is none. */
  current: string | null;
  /** By name. */
  shortlists: Shortlist[];
}

/** What comes out of each request, by its name. */
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
