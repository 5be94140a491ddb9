import type { Problem } from '../model/problem.ts';
import type { Settings } from '../model/settings.ts';
import type { AdmittedFile } from '../tables/import-report.ts';
import type { WindowCommand } from './commands.ts';
import type { PresentingState } from './presenting.ts';
import type { ComingWorkspace } from './program.ts';

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
