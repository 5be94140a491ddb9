import { create } from 'zustand';
import type { Progress } from '../../data/api/events.ts';
import type {
  PresentedSubject,
  PresentingState,
  Presentation,
  Steering,
} from '../../data/api/presenting.ts';
import { steered } from '../../data/api/steered.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { type Question, questions } from '../../data/model/question.ts';
import { request, subscribe } from '../api.ts';
import { rescaleWeights } from '../profile/rescale-weights.ts';
import { fiveQuestions, type Profile } from '../../data/model/profile.ts';
import { type Page, presentationPages } from './presentation-pages.ts';

/** The presentation as one window knows it. What the windows share goes through the main process. */
interface Presenting {
  presentation: Presentation | null;
  pages: Page[];
  state: PresentingState;
  /** The report is being made. */
  preparing: boolean;
  progress: Progress | null;
  /** Why it could not begin, as a sentence. */
  trouble: string | null;
  /** What has just ended, so that a record of it can be offered; null after that was answered. */
  ended: PresentedSubject | null;
}

const atStart: PresentingState = {
  page: 0,
  blank: false,
  weights: null,
  mainWindow: 'pages',
  by: '',
};

export const usePresenting = create<Presenting>()(() => ({
  presentation: null,
  pages: [],
  state: atStart,
  preparing: false,
  progress: null,
  trouble: null,
  ended: null,
}));

const { setState: set, getState: get } = usePresenting;

/** Tells this window from the other one. */
const self = crypto.randomUUID();

/** Begins a presentation of a shortlist's report or of a decision record. */
export async function startPresenting(
  subject: PresentedSubject,
  presenterView = false,
): Promise<void> {
  if (get().preparing || get().presentation !== null) return;
  set({ preparing: true, progress: null, trouble: null, ended: null });
  try {
    take(await request('present', { subject, presenterView }));
  } catch (error) {
    const cancelled = error instanceof ProblemError && error.problem.code === 'cancelled';
    const sentence = error instanceof Error ? error.message : String(error);
    set({ trouble: cancelled ? null : sentence });
  } finally {
    set({ preparing: false, progress: null });
  }
}

/** Stops making the report of a presentation that has not begun. */
export function stopPreparing(): void {
  void request('cancel', { task: 'report' });
}

/** Keeps this window in line with the others; takes up a presentation that is under way. */
export function followPresentation(): () => void {
  const stops = [
    subscribe('presenting', (state) => {
      if (state === null) leave();
      else if (state.by !== self) set({ state });
    }),
    subscribe('progress', (progress) => {
      if (get().preparing && progress.task === 'report') set({ progress });
    }),
  ];
  request('presentation', {})
    .then((running) => {
      if (running === null || get().presentation !== null) return;
      take(running.presentation);
      set({ state: running.state });
    })
    .catch((error: unknown) => console.error(error));
  return () => {
    for (const stop of stops) stop();
  };
}

function take(presentation: Presentation | null): void {
  if (presentation === null) return;
  const pages = presentationPages(presentation.report, presentation.live);
  set({ presentation, pages, ended: null });
}

function leave(): void {
  const { presentation } = get();
  if (presentation === null) return;
  set({ presentation: null, pages: [], state: atStart, ended: presentation.subject });
}

/** Changes what the windows share: here at once, in the others by way of the main process. */
function steer(change: Steering): void {
  set({ state: steered(get().state, change, self) });
  tellOthers(change);
}

let untold: Steering | null = null;

/** A drag makes more changes than are drawn: the other windows hear of one a frame. */
function tellOthers(change: Steering): void {
  if (untold === null) {
    requestAnimationFrame(() => {
      const told = untold ?? {};
      untold = null;
      void request('steer', { by: self, change: told });
    });
  }
  untold = { ...untold, ...change };
}

export function turnTo(page: number): void {
  const last = get().pages.length - 1;
  steer({ page: Math.min(last, Math.max(0, page)), blank: false });
}

export function turnBy(pages: number): void {
  const { page, blank } = get().state;
  // A dark screen lights up again where it was.
  turnTo(blank ? page : page + pages);
}

export function turnToLast(): void {
  turnTo(get().pages.length - 1);
}

export function toggleBlank(): void {
  steer({ blank: !get().state.blank });
}

/** The weights of the profile again. */
export function resetWeights(): void {
  steer({ weights: null });
}

/** Moves a weight of the live page, the others scaled from `from`; nothing of it is saved. */
export function moveLiveWeight(
  from: Profile['questionWeights'],
  question: Question,
  weight: number,
): void {
  const standIn = fiveQuestions.questionWeights;
  steer({ weights: rescaleWeights(from, question, weight, { standIn }) });
}

/** The weights of the live page as they are now: as moved, or those of the profile. */
export function liveWeights(presentation: Presentation, state: PresentingState) {
  return state.weights ?? presentation.report.profile.questionWeights;
}

/** Whether a weight of the live page is not that of the profile. */
export function isMoved({ weights }: PresentingState, { report }: Presentation): boolean {
  if (weights === null) return false;
  const own = report.profile.questionWeights;
  return questions.some((question) => weights[question] !== own[question]);
}

export function switchPresenterView(): void {
  const presenterView = get().state.mainWindow === 'pages';
  void request('arrangePresentation', { presenterView });
}

export function endPresenting(): void {
  void request('endPresentation', {});
}

/** The offer to record what was shown has been answered. */
export function closeOffer(): void {
  set({ ended: null });
}

export function closeTrouble(): void {
  set({ trouble: null });
}
