import { type Entry, type History, nameStep } from '../state/history.ts';

/** One step as the list of the history shows it. */
export interface HistoryRow {
  /** Its number since the workspace was opened; 0 is the workspace as it was opened. */
  number: number;
  /** "Weight of Need 30 → 42" */
  words: string;
  /** When it was made, in milliseconds. */
  at: number;
  /** The last one done is now; those after it were taken back. */
  state: 'done' | 'now' | 'taken back';
  /** How many steps are done when one goes there; null where one cannot. */
  done: number | null;
  /** Why it stays done, as a sentence. */
  stays: string | null;
}

/** Every step, the newest first, and under them the workspace as it was opened. */
export function historyRows<Value>(history: History<Value>): HistoryRow[] {
  const { past, future, forgotten, since } = history;
  const first: HistoryRow = {
    number: forgotten,
    words: forgotten > 0 ? `${forgotten} earlier steps, not kept` : 'As it was opened',
    at: since,
    state: past.length === 0 ? 'now' : 'done',
    done: 0,
    stays: null,
  };
  const steps = [...past, ...future].map((entry, i): HistoryRow => {
    const done = i + 1;
    return {
      number: forgotten + done,
      words: capitalized(nameStep(entry.step)),
      at: entry.at,
      state: stateOf(entry, done, past.length),
      done: entry.stays === null ? done : null,
      stays: entry.stays,
    };
  });
  return [first, ...steps].reverse();
}

function stateOf<Value>(
  { stays }: Entry<Value>,
  done: number,
  allDone: number,
): HistoryRow['state'] {
  if (done === allDone) return 'now';
  return done > allDone && stays === null ? 'taken back' : 'done';
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
