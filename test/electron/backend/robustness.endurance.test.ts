import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackendEvents, Progress } from '../../../data/api/events.ts';
import { rankSchools, tieOrder } from '../../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { type Backend, createBackend } from '../../../electron/backend/backend.ts';
import { answerOf, problemOf } from '../answer-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-'));
const workspacePath = join(folder, 'a.atlas');
let backend: Backend;
const told: Progress[] = [];

beforeAll(async () => {
  backend = createBackend({
    workspacePath,
    root: resolve('.'),
    emit(name, payload) {
      if (name === 'progress') told.push(payload as BackendEvents['progress']);
    },
  });
  await answerOf(backend.request('figures', { profile: fiveQuestions }));
});

afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

const settings = { profile: fiveQuestions, draws: 600, seed: 4, top: 10 };
/** So many that something can happen before they are done. */
const many = { ...settings, draws: 20_000 };

describe('how sure the ranks are', () => {
  it('is said of every school with a rank, and the same again for the same seed', async () => {
    const first = await answerOf(backend.request('robustness', settings));
    const again = await answerOf(backend.request('robustness', settings));
    const other = await answerOf(backend.request('robustness', { ...settings, seed: 5 }));
    expect(again).toEqual(first);
    expect(other.topShare).not.toEqual(first.topShare);

    const figures = await answerOf(backend.request('figures', { profile: fiveQuestions }));
    const { schools } = await answerOf(backend.request('atlas', {}));
    const scored = scoreFit(scoreQuestions(figures.criteria, fiveQuestions), fiveQuestions);
    const ties = tieOrder(figures, schools);
    const { order, ranked } = rankSchools(scored, figures, ties, fiveQuestions);
    expect(ranked).toBeGreaterThan(1000);
    expect(Array.from(first.school).sort()).toEqual(Array.from(order.subarray(0, ranked)).sort());
    for (let i = 0; i < ranked; i++) {
      expect(first.rankLow[i]).toBeGreaterThanOrEqual(1);
      expect(first.rankHigh[i]).toBeGreaterThanOrEqual(first.rankLow[i]);
      expect(first.rankHigh[i]).toBeLessThanOrEqual(ranked);
    }
    // Ten places a draw; ties can make it a few more.
    const places = first.topShare.reduce((sum, share) => sum + share, 0);
    expect(places).toBeGreaterThanOrEqual(10 - 1e-9);
    expect(places).toBeLessThan(11);
  });

  it('is told of while it is worked out, and other requests are answered meanwhile', async () => {
    told.length = 0;
    let isDone = false;
    const drawing = answerOf(backend.request('robustness', many)).then(() => {
      isDone = true;
    });
    await answerOf(backend.request('profile', {}));
    await answerOf(backend.request('areaPicture', { unitid: '217156', profile: fiveQuestions }));
    expect(isDone).toBe(false);
    await drawing;
    expect(told.at(-1)).toMatchObject({ task: 'robustness', done: 20_000, total: 20_000 });
  });

  it('is given up when it is cancelled, and can be asked for again', async () => {
    const drawing = problemOf(backend.request('robustness', many));
    expect(await answerOf(backend.request('cancel', { task: 'robustness' }))).toBe(null);
    expect((await drawing).code).toBe('cancelled');
    expect((await answerOf(backend.request('robustness', settings))).draws).toBe(600);
  });

  it('is given up for a newer request', async () => {
    const first = problemOf(backend.request('robustness', many));
    const second = answerOf(backend.request('robustness', settings));
    expect((await first).code).toBe('cancelled');
    expect((await second).draws).toBe(600);
  });

  it('is given up when the workspace is closed', async () => {
    const closing = createBackend({ workspacePath, root: resolve('.'), emit: () => undefined });
    await answerOf(closing.request('atlas', {}));
    const drawing = problemOf(closing.request('robustness', many));
    await answerOf(closing.request('profile', {}));
    await closing.close();
    expect((await drawing).code).toBe('cancelled');
  });

  it.each([
    ['no draws', { draws: 0 }],
    ['more draws than memory should bear', { draws: 1_000_000_000 }],
    ['half a draw', { draws: 0.5 }],
    ['a seed below nought', { seed: -1 }],
    ['a top of nought', { top: 0 }],
  ])('is not worked out for %s', async (_what, wrong) => {
    const refused = await problemOf(backend.request('robustness', { ...settings, ...wrong }));
    expect(refused.code).toBe('input-refused');
  });
});
