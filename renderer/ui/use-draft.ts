import { useState } from 'react';

/**
 * Several values that are only right together: while they are not, they are held here as they were
 * typed, with the problem that says what is wrong; once they are right they go on to be kept.
 */
export function useDraft<Value, Problem>(
  kept: Value,
  problemOf: (draft: Value) => Problem | null,
  keep: (value: Value) => void,
) {
  const [held, setHeld] = useState<{ over: Value; draft: Value } | null>(null);
  // Values that came from elsewhere, such as an undo, go before a draft over the old ones.
  const draft = held !== null && held.over === kept ? held.draft : kept;
  const change = (next: Value) => {
    const isRight = problemOf(next) === null;
    setHeld(isRight ? null : { over: kept, draft: next });
    if (isRight) keep(next);
  };
  /** Something else of the values has been kept; what is wrong stays as it was typed. */
  const carryOver = (nextKept: Value, nextDraft: Value) => {
    if (draft !== kept) setHeld({ over: nextKept, draft: nextDraft });
  };
  return { draft, problem: problemOf(draft), change, carryOver };
}
