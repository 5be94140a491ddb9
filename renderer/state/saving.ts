import { create } from 'zustand';

type SavingState = 'saved' | 'saving' | 'failed';
type Part = 'profile' | 'shortlists' | 'candidacy';

/** Whether the workspace holds the work as it is on screen. */
interface Saving {
  parts: Record<Part, { state: SavingState; problem: string | null }>;
  /** `problem` says why the last attempt failed. */
  tell(part: Part, state: SavingState, problem?: string): void;
}

const saved = { state: 'saved', problem: null } as const;

export const useSaving = create<Saving>()((set) => ({
  parts: { profile: saved, shortlists: saved, candidacy: saved },
  tell: (part, state, problem) =>
    set(({ parts }) => ({ parts: { ...parts, [part]: { state, problem: problem ?? null } } })),
}));

/** Of all parts together: one that failed is said before one that is under way. */
export function overallSaving({ parts }: Pick<Saving, 'parts'>): Saving['parts'][Part] {
  const all = [parts.profile, parts.shortlists, parts.candidacy];
  return (
    all.find(({ state }) => state === 'failed') ??
    all.find(({ state }) => state === 'saving') ??
    saved
  );
}
