import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addStep,
  endStep,
  nameStep,
  redoStep,
  startHistory,
  undoStep,
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
