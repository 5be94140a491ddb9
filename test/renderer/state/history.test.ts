import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addLasting,
  addStep,
  endStep,
  nameStep,
  nextRedo,
  nextUndo,
  redoStep,
  startHistory,
  undoStep,
  withdrawPart,
} from '../../../renderer/state/history.ts';

const weight = (from: number, to: number) => ({ subject: 'weight', from: `${from}`, to: `${to}` });

describe('the history of a value', () => {
  test('takes steps back and makes them again, whatever they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), (values) => {
        let history = startHistory(0);
        const seen = [0];
        values.forEach((value, i) => {
          history = addStep(history, { subject: `step ${i}` }, value, { at: i });
          if (value !== seen[seen.length - 1]) seen.push(value);
        });
        for (const value of seen.toReversed().slice(1)) {
          history = undoStep(history);
          expect(history.now).toBe(value);
        }
        expect(undoStep(history)).toBe(history);
        for (const value of seen.slice(1)) {
          history = redoStep(history);
          expect(history.now).toBe(value);
        }
        expect(redoStep(history)).toBe(history);
      }),
    );
  });

  test('makes one step of a drag, however slow, and another of the next drag', () => {
    let history = startHistory(30);
    for (const [at, to] of [
      [0, 31],
      [5000, 38],
      [60_000, 42],
    ]) {
      history = addStep(history, weight(30, to), to, { at, held: true });
    }
    history = endStep(history);
    history = addStep(history, weight(42, 50), 50, { at: 60_001, held: true });
    expect(history.past.map(({ step }) => nameStep(step))).toEqual([
      'weight 30 → 42',
      'weight 42 → 50',
    ]);
  });

  test('joins key presses on the same control that follow each other closely', () => {
    let history = startHistory(30);
    history = addStep(history, weight(30, 31), 31, { at: 0 });
    history = addStep(history, weight(31, 32), 32, { at: 900 });
    expect(history.past.map(({ step }) => nameStep(step))).toEqual(['weight 30 → 32']);
    history = addStep(history, weight(32, 33), 33, { at: 2000 });
    history = addStep(history, { subject: 'mean' }, 34, { at: 2001 });
    expect(history.past).toHaveLength(3);
  });

  test('holds no step that changes nothing: there and back within one drag', () => {
    let history = startHistory(30);
    history = addStep(history, weight(30, 60), 60, { at: 0, held: true });
    history = addStep(history, weight(30, 30), 30, { at: 10, held: true });
    expect(history).toEqual(startHistory(30));
  });

  test('forgets what was taken back once something else is changed', () => {
    let history = addStep(startHistory(1), { subject: 'a' }, 2, { at: 0 });
    history = addStep(undoStep(history), { subject: 'b' }, 3, { at: 1 });
    expect(redoStep(history)).toBe(history);
    expect(undoStep(history).now).toBe(1);
  });
});

describe('a step that stays done', () => {
  const subjects = (entries: readonly { step: { subject: string } }[]) =>
    entries.map(({ step }) => step.subject);

  test('is passed over by undo and comes back with the step before it', () => {
    let history = addStep(startHistory(1), { subject: 'a' }, 2, { at: 0 });
    history = addLasting(history, { subject: 'record' }, 'Kept for good.', 1);
    expect(nextUndo(history)?.step.subject).toBe('a');
    history = undoStep(history);
    expect([history.now, subjects(history.future)]).toEqual([1, ['a', 'record']]);
    expect(nextRedo(history)?.step.subject).toBe('a');
    history = redoStep(history);
    expect([history.now, subjects(history.past)]).toEqual([2, ['a', 'record']]);
  });

  test('is not forgotten when something else is changed after an undo', () => {
    let history = addStep(startHistory(1), { subject: 'a' }, 2, { at: 0 });
    history = undoStep(addLasting(history, { subject: 'record' }, 'Kept for good.', 1));
    history = addStep(history, { subject: 'b' }, 3, { at: 2 });
    expect(subjects(history.past)).toEqual(['record', 'b']);
    expect(history.future).toEqual([]);
    history = undoStep(history);
    expect([history.now, subjects(history.past)]).toEqual([1, ['record']]);
    expect(undoStep(history)).toBe(history);
  });

  test('leaves what can be made again as it is', () => {
    let history = undoStep(addStep(startHistory(1), { subject: 'a' }, 2, { at: 0 }));
    history = addLasting(history, { subject: 'record' }, 'Kept for good.', 1);
    expect(redoStep(history).now).toBe(2);
  });

  test('is every step about a part that was changed from outside', () => {
    const start = { words: 'old', data: 1 };
    let history = addStep(
      startHistory(start),
      { subject: 'words' },
      { ...start, words: 'new' },
      { at: 0 },
    );
    history = addStep(history, { subject: 'import' }, { words: 'new', data: 2 }, { at: 1 });
    history = withdrawPart(history, 'data', 3, 'Changed elsewhere.');
    expect(history.now).toEqual({ words: 'new', data: 3 });
    expect(history.past.map(({ stays }) => stays)).toEqual([null, 'Changed elsewhere.']);
    history = undoStep(history);
    expect(history.now).toEqual({ words: 'old', data: 3 });
  });

  test('says how many steps are no longer kept', () => {
    let history = startHistory(0);
    for (let i = 1; i <= 205; i++) history = addStep(history, { subject: `${i}` }, i, { at: i });
    expect([history.past.length, history.forgotten]).toEqual([200, 5]);
    while (undoStep(history) !== history) history = undoStep(history);
    expect(history.now).toBe(5);
  });
});
