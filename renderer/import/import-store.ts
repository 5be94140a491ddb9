import { create } from 'zustand';
import type { Progress } from '../../data/api/events.ts';
import type { Dataset } from '../../data/model/dataset.ts';
import { ProblemError } from '../../data/model/problem.ts';
import type {
  AdmittedFile,
  DatasetComparison,
  FileChoice,
  ImportPreview,
  ImportResult,
} from '../../data/tables/import-report.ts';
import { withVintage } from '../../data/words/change-words.ts';
import { request, subscribe } from '../api.ts';
import { noteDatasets } from '../state/datasets-in-use.ts';
import { nameFiles } from './name-files.ts';

export type ImportPage = 'files' | 'changes' | 'history' | 'comparison';

/** What is on the import's table: the files, what was chosen for them, and what was said of them. */
interface ImportState {
  open: boolean;
  page: ImportPage;
  files: AdmittedFile[];
  choices: Record<string, Omit<FileChoice, 'handle'>>;
  /** Handle of the file that is looked at. */
  shown: string | null;
  /** Of the files and choices as they were when it was last asked for. */
  preview: ImportPreview | null;
  /** What runs now: nothing is written while a preview is made. */
  work: 'none' | 'previewing' | 'importing';
  progress: Progress | null;
  /** Why the last preview or import did not come about, as a sentence. */
  trouble: string | null;
  result: ImportResult | null;
  /** An earlier table beside the one in use, as they were when they were compared. */
  comparison: DatasetComparison | null;
}

export const useImport = create<ImportState>()(() => ({
  open: false,
  page: 'files',
  files: [],
  choices: {},
  shown: null,
  preview: null,
  work: 'none',
  progress: null,
  trouble: null,
  result: null,
  comparison: null,
}));

const { setState: set, getState: get } = useImport;

/** Only the last preview asked for counts; the one before is ended first. */
let round = 0;
let previewing: Promise<unknown> | null = null;

export function openImport(page: ImportPage): void {
  set({ open: true, page });
}

/** Back to the map. What lies on the table stays there until it is imported or taken off. */
export function leaveImport(): void {
  if (get().work === 'importing') return;
  set(({ page }) => ({
    open: false,
    comparison: null,
    page: page === 'changes' || page === 'comparison' ? 'files' : page,
  }));
}

/** Asks the person for files. */
export async function chooseFiles(): Promise<void> {
  try {
    addFiles(await request('chooseFiles', {}));
  } catch (error) {
    set({ trouble: sentenceOf(error) });
  }
}

/** Puts files that were chosen or dropped on the table. */
export function addFiles(added: readonly AdmittedFile[]): void {
  const state = get();
  if (added.length === 0 || state.work === 'importing') return;
  const known = new Set(state.files.map(({ handle }) => handle));
  const fresh = added.filter(({ handle }) => !known.has(handle));
  set({
    open: true,
    page: 'files',
    result: null,
    files: [...state.files, ...fresh],
    shown: added[0].handle,
  });
  void preview();
}

export function removeFiles(handles: readonly string[]): void {
  set(({ files, choices, shown }) => {
    const left = files.filter(({ handle }) => !handles.includes(handle));
    return {
      files: left,
      choices: Object.fromEntries(
        Object.entries(choices).filter(([handle]) => !handles.includes(handle)),
      ),
      shown: left.some(({ handle }) => handle === shown) ? shown : (left[0]?.handle ?? null),
    };
  });
  void preview();
}

export function showFile(handle: string): void {
  set({ shown: handle });
}

/** Chooses something for one file and looks again. */
export function choose(handle: string, change: Omit<FileChoice, 'handle'>): void {
  set(({ choices }) => ({ choices: { ...choices, [handle]: { ...choices[handle], ...change } } }));
  void preview();
}

async function preview(): Promise<void> {
  const asked = ++round;
  if (get().files.length === 0) {
    set({ preview: null, work: 'none', trouble: null, progress: null });
    return;
  }
  set({ work: 'previewing', trouble: null, progress: null });
  try {
    // It may end by itself while it is being cancelled.
    const before = previewing;
    if (before !== null) {
      await request('cancelImport', {});
      await before.catch(() => {});
      if (asked !== round) return;
    }
    const asking = request('previewImport', { files: chosenFiles() });
    previewing = asking;
    const answer = await asking.finally(() => {
      if (previewing === asking) previewing = null;
    });
    if (asked === round) set({ preview: answer, work: 'none', progress: null });
  } catch (error) {
    if (asked === round) set({ work: 'none', trouble: sentenceOf(error), progress: null });
  }
}

export const previewAgain = (): void => void preview();

/** Writes what the preview showed; everything or nothing. */
export async function importNow(): Promise<void> {
  const asked = ++round;
  set({ work: 'importing', trouble: null, progress: null });
  try {
    const result = await request('importFiles', { files: chosenFiles() });
    await noteDatasets({ subject: `import of ${nameFiles(result.files)}` });
    if (asked !== round) return;
    set({
      work: 'none',
      progress: null,
      result,
      page: 'changes',
      files: [],
      choices: {},
      shown: null,
      preview: null,
    });
  } catch (error) {
    if (asked === round) set({ work: 'none', trouble: sentenceOf(error), progress: null });
  }
}

/** Ends what runs; the workspace stays as it was. */
export async function cancelWork(): Promise<void> {
  try {
    await request('cancelImport', {});
  } catch (error) {
    set({ trouble: sentenceOf(error) });
  }
}

/** Says what is different between an earlier table and the one in use, on a page of its own. */
export async function compareDatasets(id: number): Promise<void> {
  const comparison = await request('compareDatasets', { id });
  set({ comparison, page: 'comparison' });
}

/** `files` are the names of its files, for the name of the step. */
export async function undoImport(id: number, files: string): Promise<void> {
  await request('undoImport', { id });
  await noteDatasets({ subject: `undo of the import of ${files}` });
  if (get().result?.id === id) set({ result: null, page: 'history' });
}

/** Takes an earlier table into use, in the place of the one of its kind. */
export async function takeIntoUse({ id, title, vintage }: Dataset): Promise<void> {
  await request('makeDatasetCurrent', { id });
  await noteDatasets({ subject: `${withVintage(title, vintage)} in use` });
}

/** Hears of dropped files, of the File menu, and of how far the work is. */
export function followImports(): () => void {
  const stops = [
    subscribe('filesAdmitted', addFiles),
    subscribe('showImports', () => openImport('history')),
    subscribe('progress', (progress) => {
      if (get().work !== 'none' && progress.task.startsWith('import')) set({ progress });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function chosenFiles(): FileChoice[] {
  const { files, choices } = get();
  return files.map(({ handle }) => ({ ...choices[handle], handle }));
}

function sentenceOf(error: unknown): string {
  if (error instanceof ProblemError && error.problem.code === 'cancelled') {
    return 'Stopped. Nothing was written; the workspace is as it was.';
  }
  return error instanceof Error ? error.message : String(error);
}
