import { create } from 'zustand';

type SavingState = 'saved' | 'saving' | 'failed';
export type Part = 'profiles' | 'shortlists' | 'candidacy' | 'views';

/** Whether the workspace holds the work as it is on screen. */
interface Saving {
  parts: Record<Part, { state: SavingState; problem: string | null }>;
  /** When the workspace last took something in; null where nothing was changed since it was opened. */
  lastSaved: Date | null;
  /** `problem` says why the last attempt failed. */
  tell(part: Part, state: SavingState, problem?: string): void;
}

const saved = { state: 'saved', problem: null } as const;

const nothingToSave = {
  parts: { profiles: saved, shortlists: saved, candidacy: saved, views: saved },
  lastSaved: null,
} as const;

export const useSaving = create<Saving>()((set) => ({
  ...nothingToSave,
  tell: (part, state, problem) =>
    set(({ parts }) => ({ parts: { ...parts, [part]: { state, problem: problem ?? null } } })),
}));

/** Another workspace is open, which has all of the work there is. */
export function startSaving(): void {
  useSaving.setState({ ...nothingToSave });
}

/** The workspace has taken something in just now. */
export function noteSaved(): void {
  useSaving.setState({ lastSaved: new Date() });
}

/** Of all parts together: one that failed is said before one that is under way. */
export function overallSaving({ parts }: Pick<Saving, 'parts'>): Saving['parts'][Part] {
  const all = Object.values(parts);
  return (
    all.find(({ state }) => state === 'failed') ??
    all.find(({ state }) => state === 'saving') ??
    saved
  );
}
