import { create } from 'zustand';
import type { SavedShortlists } from '../../data/api/answers.ts';
import type { Candidate } from '../../data/model/candidate.ts';
import type { Contact } from '../../data/model/contact.ts';
import type { DatasetsInUse } from '../../data/model/dataset.ts';
import type { FeeSchedule } from '../../data/model/fee-schedule.ts';
import type { Profile } from '../../data/model/profile.ts';
import type { SavedView } from '../../data/model/table-view.ts';
import {
  addLasting,
  addStep,
  endStep,
  type History,
  nextRedo,
  nextUndo,
  type Step,
  startHistory,
} from './history.ts';

/** What the person makes here. All of it shares one history: undo takes back the last step, whatever it was. */
export interface Work {
  /** The profile in use. */
  profile: Profile;
  /** The saved profiles beside it, without those that ship. */
  otherProfiles: readonly Profile[];
  shortlists: SavedShortlists;
  candidacy: Candidacy;
  /** Views of the table, by name. */
  views: SavedView[];
  datasets: DatasetsInUse;
}

/** What is known of candidates, with whom one works, and what the organization has settled for all. */
export interface Candidacy {
  candidates: readonly Candidate[];
  contacts: readonly Contact[];
  feeSchedule: FeeSchedule;
}

interface Store {
  history: History<Work> | null;
}

const useStore = create<Store>()(() => ({ history: null }));

/** Reads from the work; only for what is drawn once a workspace is open. */
export function useWork<Value>(select: (work: Work) => Value): Value {
  return useStore(({ history }) => select(opened(history).now));
}

/** Reads from the way the work came about. */
export function useHistory<Value>(select: (history: History<Work>) => Value): Value {
  return useStore(({ history }) => select(opened(history)));
}

export function currentWork(): Work {
  return currentHistory().now;
}

export function currentHistory(): History<Work> {
  return opened(useStore.getState().history);
}

/** Whether a workspace has been opened, so that there is work to lose. */
export function hasWork(): boolean {
  return useStore.getState().history !== null;
}

/** The work of a workspace just opened; nothing can be undone yet. */
export function startWork(work: Work): void {
  useStore.setState({ history: startHistory(work, Date.now()) });
}

/** Goes to another place in the history; undo.ts does, which sees to what lies outside of the window. */
export function setHistory(history: History<Work>): void {
  useStore.setState({ history });
}

/** Changes the work by one step, which undo takes back; `held` while a hand drags. */
export function changeWork(
  step: Step,
  change: Partial<Work>,
  options: { held?: boolean } = {},
): void {
  const before = currentHistory();
  const at = Date.now();
  setHistory(addStep(before, step, { ...before.now, ...change }, { at, ...options }));
}

/** Notes in the history what has been done for good, with the reason why it is not undone. */
export function noteLasting(step: Step, reason: string): void {
  setHistory(addLasting(currentHistory(), step, reason, Date.now()));
}

/** Calls the listener after every change of one part of the work. */
export function onWorkChange<Part extends keyof Work>(
  part: Part,
  listener: (now: Work[Part]) => void,
): () => void {
  return useStore.subscribe(({ history }, before) => {
    if (history === null || before.history === null) return;
    if (history.now[part] !== before.history.now[part]) listener(history.now[part]);
  });
}

/** The step that undo would take back and the one that redo would make again. */
export function useNextSteps(): { undo: Step | undefined; redo: Step | undefined } {
  const undo = useHistory((history) => nextUndo(history)?.step);
  const redo = useHistory((history) => nextRedo(history)?.step);
  return { undo, redo };
}

/** The hand lets go of what it dragged. */
export function endDrag(): void {
  setHistory(endStep(currentHistory()));
}

function opened(history: History<Work> | null): History<Work> {
  if (history === null) throw new Error('The work was read before a workspace was open');
  return history;
}
