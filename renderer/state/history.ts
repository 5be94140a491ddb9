/** What was changed, for the name of the step: "weight of Need", "30", "42". */
export interface Step {
  subject: string;
  from?: string | undefined;
  to?: string | undefined;
}

export interface Entry<Value> {
  step: Step;
  before: Value;
  after: Value;
  /** When it was last added to, in milliseconds; a later change of the same soon after joins it. */
  at: number;
  /** A hand still holds what it moves: however slow, it is one step. */
  held: boolean;
  /** The hand has let go: nothing joins it any more. */
  ended: boolean;
  /** Why it stays done whatever is undone, as a sentence; null where it can be taken back. */
  stays: string | null;
}

/** A value with the way it came about: all but what stays can be taken back and made again. */
export interface History<Value> {
  now: Value;
  /** The last one done comes last. */
  past: readonly Entry<Value>[];
  /** What was taken back; the next to be made again comes first. */
  future: readonly Entry<Value>[];
  /** When it began, in milliseconds. */
  since: number;
  /** Steps before those of the past that are not kept any more. */
  forgotten: number;
}

/** Key presses on the same control within this time are one step. */
const joinMs = 1000;
const mostSteps = 200;

export function startHistory<Value>(now: Value, since = 0): History<Value> {
  return { now, past: [], future: [], since, forgotten: 0 };
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
    last.stays === null &&
    !last.ended &&
    !history.future.some(canMove) &&
    last.step.subject === step.subject &&
    (last.held || at - last.at < joinMs);
  const before = joins ? last.before : history.now;
  const earlier = joins ? history.past.slice(0, -1) : history.past;
  if (isSame(before, value)) return { ...history, now: value, past: earlier };
  const named = joins ? { ...step, from: last.step.from } : step;
  const entry = { step: named, before, after: value, at, held, ended: false, stays: null };
  return keepLast({ ...history, now: value, past: [...earlier, ...staying(history), entry] });
}

/** Notes what has been done outside of the value and stays done, with the reason. */
export function addLasting<Value>(
  history: History<Value>,
  step: Step,
  stays: string,
  at: number,
): History<Value> {
  const { now, past, future } = history;
  const entry = { step, before: now, after: now, at, held: false, ended: true, stays };
  return { ...keepLast({ ...history, past: [...past, entry] }), future };
}

/** The hand lets go: what comes next is a step of its own. */
export function endStep<Value>(history: History<Value>): History<Value> {
  const last = history.past.at(-1);
  if (last === undefined || (last.ended && !last.held)) return history;
  const ended = { ...last, held: false, ended: true };
  return { ...history, past: [...history.past.slice(0, -1), ended] };
}

/** The step that undo would take back. */
export function nextUndo<Value>({ past }: History<Value>): Entry<Value> | undefined {
  return past.findLast(canMove);
}

/** The step that redo would make again. */
export function nextRedo<Value>({ future }: History<Value>): Entry<Value> | undefined {
  return future.find(canMove);
}

/** Takes the last step back; what stays is passed over. */
export function undoStep<Value>(history: History<Value>): History<Value> {
  const { past, future } = history;
  const place = past.findLastIndex(canMove);
  if (place < 0) return history;
  const moved = past.slice(place);
  return {
    ...history,
    now: past[place].before,
    past: past.slice(0, place),
    future: [...moved, ...future],
  };
}

/** Makes the next step again, with what stays behind it. */
export function redoStep<Value>(history: History<Value>): History<Value> {
  const { past, future } = history;
  const place = future.findIndex(canMove);
  if (place < 0) return history;
  const after = future.findIndex((entry, i) => i > place && canMove(entry));
  const end = after < 0 ? future.length : after;
  const moved = future.slice(0, end).map((entry) => ({ ...entry, held: false, ended: true }));
  return {
    ...history,
    now: future[place].after,
    past: [...past, ...moved],
    future: future.slice(end),
  };
}

/**
 * A part of the value has been changed from outside and is not the history's to take back any more:
 * all values get that part as it is, and the steps that were about it stay, with the reason.
 */
export function withdrawPart<Value, Part extends keyof Value>(
  history: History<Value>,
  part: Part,
  now: Value[Part],
  reason: string,
): History<Value> {
  const withIt = (value: Value) => ({ ...value, [part]: now });
  const without = (entry: Entry<Value>): Entry<Value> => {
    const isAbout = entry.before[part] !== entry.after[part];
    return {
      ...entry,
      before: withIt(entry.before),
      after: withIt(entry.after),
      stays: isAbout ? reason : entry.stays,
    };
  };
  return {
    ...history,
    now: withIt(history.now),
    past: history.past.map(without),
    future: history.future.map(without),
  };
}

/** "weight of Need 30 → 42" */
export function nameStep({ subject, from, to }: Step): string {
  if (to === undefined) return subject;
  return from === undefined ? `${subject} ${to}` : `${subject} ${from} → ${to}`;
}

function canMove<Value>({ stays }: Entry<Value>): boolean {
  return stays === null;
}

/** Of what was taken back, that which stays all the same; the rest is forgotten by a new step. */
function staying<Value>({ future }: History<Value>): Entry<Value>[] {
  return future.filter((entry) => !canMove(entry));
}

/** The last steps, and nothing to be made again. */
function keepLast<Value>(history: History<Value>): History<Value> {
  const tooMany = Math.max(0, history.past.length - mostSteps);
  return {
    ...history,
    past: history.past.slice(tooMany),
    future: [],
    forgotten: history.forgotten + tooMany,
  };
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
