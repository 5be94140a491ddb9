import { create } from 'zustand';
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

/**
 * The profile as the controls show it, with every change of it for undo and redo. The ranking
 * follows it (follow-profile.ts), at once for weights and values, after a moment for assumptions.
 */
interface Store {
  history: History<Profile> | null;
}

const useStore = create<Store>()(() => ({ history: null }));

/** Reads from the profile; only for what is drawn once a workspace is open. */
export function useProfile<Value>(select: (profile: Profile) => Value): Value {
  return useStore(({ history }) => select(opened(history).now));
}

/** The step that undo would take back and the one that redo would make again. */
export function useNextSteps(): { undo: Step | undefined; redo: Step | undefined } {
  const undo = useStore(({ history }) => opened(history).past.at(-1)?.step);
  const redo = useStore(({ history }) => opened(history).future[0]?.step);
  return { undo, redo };
}

export function currentProfile(): Profile {
  return opened(useStore.getState().history).now;
}

/** Calls the listener after every change of the profile. */
export function onProfileChange(listener: (profile: Profile) => void): () => void {
  return useStore.subscribe(({ history }, before) => {
    if (history !== null && before.history !== null && history.now !== before.history.now)
      listener(history.now);
  });
}

/** The profile of a workspace just opened; nothing can be undone yet. */
export function startProfile(profile: Profile): void {
  useStore.setState({ history: startHistory(profile) });
}

/** Changes the profile by one step, which undo takes back; `held` while a hand drags. */
export function changeProfile(
  step: Step,
  change: Partial<Profile>,
  options: { held?: boolean } = {},
): void {
  useStore.setState(({ history }) => {
    const before = opened(history);
    const at = performance.now();
    return { history: addStep(before, step, { ...before.now, ...change }, { at, ...options }) };
  });
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

function opened(history: History<Profile> | null): History<Profile> {
  if (history === null) throw new Error('The profile was read before a workspace was open');
  return history;
}
