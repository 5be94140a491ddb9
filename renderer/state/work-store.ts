import { create } from 'zustand';
import type { SavedShortlists } from '../../data/api/contract.ts';
import type { Candidate } from '../../data/model/candidate.ts';
import type { FeeSchedule } from '../../data/model/fee-schedule.ts';
import type { Profile } from '../../data/model/profile.ts';
import {
  addStep,
  endStep,
  type History,
  redoStep,
  type Step,
  startHistory,
  undoStep,
} from './history.ts';

/** What the person makes here. All of it shares one history: undo takes back the last step, whatever it was. */
export interface Work {
  profile: Profile;
  shortlists: SavedShortlists;
  candidacy: Candidacy;
}

/** What is known of candidates, and what the organization has settled for all of them. */
export interface Candidacy {
  candidates: readonly Candidate[];
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

export function currentWork(): Work {
  return opened(useStore.getState().history).now;
}

/** The work of a workspace just opened; nothing can be undone yet. */
export function startWork(work: Work): void {
  useStore.setState({ history: startHistory(work) });
}

/** Changes the work by one step, which undo takes back; `held` while a hand drags. */
export function changeWork(
  step: Step,
  change: Partial<Work>,
  options: { held?: boolean } = {},
): void {
  useStore.setState(({ history }) => {
    const before = opened(history);
    const at = performance.now();
    return { history: addStep(before, step, { ...before.now, ...change }, { at, ...options }) };
  });
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
  const undo = useStore(({ history }) => opened(history).past.at(-1)?.step);
  const redo = useStore(({ history }) => opened(history).future[0]?.step);
  return { undo, redo };
}

/** The hand lets go of what it dragged. */
export function endDrag(): void {
  useStore.setState(({ history }) => ({ history: endStep(opened(history)) }));
}

export function undo(): void {
  const history = opened(useStore.getState().history);
  history.past.at(-1)?.step.alsoUndo?.();
  useStore.setState({ history: undoStep(history) });
}

export function redo(): void {
  const history = opened(useStore.getState().history);
  history.future[0]?.step.alsoRedo?.();
  useStore.setState({ history: redoStep(history) });
}

function opened(history: History<Work> | null): History<Work> {
  if (history === null) throw new Error('The work was read before a workspace was open');
  return history;
}
