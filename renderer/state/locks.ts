import { create } from 'zustand';
import type { Criterion } from '../../data/model/criterion.ts';
import type { Question } from '../../data/model/question.ts';

/** Weights that stay as they are while others move. They belong to the hand at work, not to the profile. */
interface Locks {
  questions: ReadonlySet<Question>;
  criteria: ReadonlySet<Criterion>;
  toggleQuestion(question: Question): void;
  toggleCriterion(criterion: Criterion): void;
}

export const useLocks = create<Locks>()((set) => ({
  questions: new Set<Question>(),
  criteria: new Set<Criterion>(),
  toggleQuestion: (question) => set((locks) => ({ questions: turn(locks.questions, question) })),
  toggleCriterion: (criterion) => set((locks) => ({ criteria: turn(locks.criteria, criterion) })),
}));

function turn<Name>(names: ReadonlySet<Name>, name: Name): ReadonlySet<Name> {
  return new Set(names.has(name) ? [...names].filter((other) => other !== name) : [...names, name]);
}

/** Whether a weight can move: it is not locked, and another one that is not can give or take. */
export function isFree<Name extends string>(
  weights: Record<Name, number>,
  name: Name,
  locked: ReadonlySet<Name>,
): boolean {
  const others = (Object.keys(weights) as Name[]).filter((other) => other !== name);
  return !locked.has(name) && others.some((other) => !locked.has(other));
}
