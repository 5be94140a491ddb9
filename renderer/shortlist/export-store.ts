import { create } from 'zustand';
import { ProblemError } from '../../data/model/problem.ts';
import {
  type ExportFormat,
  formatDescriptions,
  isPictureFormat,
} from '../../data/report/export-format.ts';
import { type Picture, usualPicture } from '../../data/report/picture.ts';
import { request, subscribe } from '../api.ts';
import { useMapSettings } from '../map/map-settings.ts';
import { currentProfile } from '../state/profile-store.ts';
import { overallSaving, useSaving } from '../state/saving.ts';
import { saveWorkNow } from '../state/keepers.ts';
import { currentShortlist } from '../state/shortlist-store.ts';
import { useView } from '../state/view-store.ts';
import { pictureOn } from './picture-on.ts';

/** What is written to a file: the shortlist in use, or every school of the ranking. */
export type ExportScope = 'shortlist' | 'ranking';

interface Export {
  open: boolean;
  /** Counts the times it was asked for, so that the focus goes there each time. */
  asked: number;
  scope: ExportScope;
  format: ExportFormat;
  /** For PNG and SVG. */
  picture: Picture;
  /** Null while nothing is being written. */
  running: { sentence: string; done: number; total: number } | null;
  /** How the last file went. */
  result: { sentence: string; isTrouble: boolean } | null;
}

export const useExport = create<Export>()(() => ({
  open: false,
  asked: 0,
  scope: 'shortlist',
  format: 'pdf',
  picture: usualPicture,
  running: null,
  result: null,
}));

/** Shows what can be exported, from wherever one is. */
export function openExport(): void {
  useView.getState().show('shortlist');
  useExport.setState(({ asked }) => ({ open: true, asked: asked + 1 }));
}

export function closeExport(): void {
  useExport.setState({ open: false, result: null });
}

/** The ranking goes into some of the forms only. */
export function chooseScope(scope: ExportScope): void {
  useExport.setState(({ format }) => ({
    scope,
    format: scope === 'ranking' && !formatDescriptions[format].takesRanking ? 'xlsx' : format,
    result: null,
  }));
}

export function chooseFormat(format: ExportFormat): void {
  useExport.setState({ format, result: null });
}

/** What PNG and SVG show, or how wide they are. */
export function choosePicture(change: Partial<Picture>): void {
  useExport.setState(({ picture }) => ({ picture: { ...picture, ...change }, result: null }));
}

/** Writes the file that the person is asked for; how it went is said in the panel. */
export async function runExport(): Promise<void> {
  const { scope, format, running, picture } = useExport.getState();
  if (running !== null) return;
  const first = { sentence: 'Choose where the file goes', done: 0, total: 0 };
  useExport.setState({ running: first, result: null });
  const unsubscribe = subscribe('progress', ({ task, sentence, done, total }) => {
    if (task === 'export') useExport.setState({ running: { sentence, done, total } });
  });
  try {
    // The file is made from the workspace: what was just typed has to be in it.
    if (!(await saveWorkNow())) throw new Error(whyNotSaved());
    const written = await request('exportReport', {
      format,
      shortlist: scope === 'ranking' ? null : (currentShortlist()?.id ?? null),
      profile: currentProfile(),
      colouring: useMapSettings.getState().colouring,
      ...(isPictureFormat(format) && { picture: pictureOn(currentShortlist(), picture) }),
    });
    if (written !== null) say(`${written.file} is written: ${written.contents}.`, false);
  } catch (trouble) {
    const cancelled = trouble instanceof ProblemError && trouble.problem.code === 'cancelled';
    const sentence = trouble instanceof Error ? trouble.message : String(trouble);
    if (cancelled) say('Stopped; no file was written.', false);
    else say(sentence, true);
  } finally {
    unsubscribe();
    useExport.setState({ running: null });
  }
}

export function cancelExport(): void {
  request('cancel', { task: 'export' }).catch(() => undefined);
}

function say(sentence: string, isTrouble: boolean): void {
  useExport.setState({ result: { sentence, isTrouble } });
}

function whyNotSaved(): string {
  const { problem } = overallSaving(useSaving.getState());
  return `No file was written, for the work could not be saved first: ${problem}`;
}
