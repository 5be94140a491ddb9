import { describe, expect, test } from 'vitest';
import { historyRows } from '../../../renderer/history/history-rows.ts';
import { addLasting, addStep, startHistory, undoStep } from '../../../renderer/state/history.ts';

describe('the history as it is listed', () => {
  test('has the newest step first and the workspace as it was opened last', () => {
    let history = startHistory(1, 50);
    expect(historyRows(history)).toMatchObject([
      { words: 'As it was opened', state: 'now', done: 0, at: 50 },
    ]);
    history = addStep(history, { subject: 'weight of Need', from: '30', to: '42' }, 2, { at: 60 });
    history = addStep(history, { subject: 'mean' }, 3, { at: 70 });
    expect(historyRows(undoStep(history))).toMatchObject([
      { words: 'Mean', state: 'taken back', done: 2, at: 70 },
      { words: 'Weight of Need 30 → 42', state: 'now', done: 1, at: 60 },
      { words: 'As it was opened', state: 'done', done: 0 },
    ]);
  });

  test('leads nowhere from a step that stays, which is never said to be taken back', () => {
    let history = addStep(startHistory(1), { subject: 'mean' }, 2, { at: 1 });
    history = undoStep(addLasting(history, { subject: 'record' }, 'Kept for good.', 2));
    const [record, mean] = historyRows(history);
    expect(record).toMatchObject({ state: 'done', done: null, stays: 'Kept for good.' });
    expect(mean).toMatchObject({ state: 'taken back', done: 1 });
  });

  test('says what is not kept in the place of the beginning', () => {
    let history = startHistory(0);
    for (let i = 1; i <= 203; i++) history = addStep(history, { subject: `${i}` }, i, { at: i });
    const rows = historyRows(history);
    expect(rows.at(-1)?.words).toBe('3 earlier steps, not kept');
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  });
});
