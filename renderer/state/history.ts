/** What was changed, for the name of the step: "weight of Need", "30", "42". */
export interface Step {
  subject: string;
  from?: string | undefined;
  to?: string | undefined;
  /** What else has to be done when the step is taken back, or made again. */
  alsoUndo?: () => void;
  alsoRedo?: () => void;
}

interface Entry<Value> {
  step: Step;
  before: Value;
  after: Value;
  /** When it was last added to, in milliseconds; a later change of the same soon after joins it. */
  at: number;
  /** A hand still holds what it moves: however slow, it is one step. */
  held: boolean;
}

/** A value with the way it came about: everything can be taken back and made again. */
export interface History<Value> {
  now: Value;
  past: readonly Entry<Value>[];
  future: readonly Entry<Value>[];
}

/** Key presses on the same control within this time are one step. */
const joinMs = 1000;
const mostSteps = 200;

export function startHistory<Value>(now: Value): History<Value> {
  return { now, past: [], future: [] };
}

/** Adds a step, or adds to the last one where it is the same movement going on. */
export function addStep<Value>(
  history: History<Value>,
  step: Step,
  value: Value,
  { at, held = false }: { at: number; held?: boolean },
): History<Value> {
  const last = history.past.at(-1);
  const joins =
    last !== undefined &&
    history.future.length === 0 &&
    last.step.subject === step.subject &&
    (last.held || at - last.at < joinMs);
  const before = joins ? last.before : history.now;
  const earlier = joins ? history.past.slice(0, -1) : history.past;
  if (isSame(before, value)) {
    return { now: value, past: earlier, future: joins ? [] : history.future };
  }
  const named = joins ? { ...step, from: last.step.from } : step;
  const entry = { step: named, before, after: value, at, held };
  return { now: value, past: [...earlier, entry].slice(-mostSteps), future: [] };
}

/** The hand lets go: what comes next is a step of its own. */
export function endStep<Value>(history: History<Value>): History<Value> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const ended = { ...last, held: false, at: Number.NEGATIVE_INFINITY };
  return { ...history, past: [...history.past.slice(0, -1), ended] };
}

export function undoStep<Value>(history: History<Value>): History<Value> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const { past, future } = history;
  return { now: last.before, past: past.slice(0, -1), future: [last, ...future] };
}

export function redoStep<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return endStep({ now: next.after, past: [...history.past, next], future });
}

/** "weight of Need 30 → 42" */
export function nameStep({ subject, from, to }: Step): string {
  if (to === undefined) return subject;
  return from === undefined ? `${subject} ${to}` : `${subject} ${from} → ${to}`;
}

/** Part by part: what a step did not touch is the same object, and is not compared word for word. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => {
    const [part, otherPart] = [one[name], other[name]];
    return part === otherPart || JSON.stringify(part) === JSON.stringify(otherPart);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
