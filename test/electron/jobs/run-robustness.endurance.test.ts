import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../data/api/events.ts';
import { drawRanks } from '../../../data/fit/draw-ranks.ts';
import type { RobustnessInput } from '../../../data/fit/robustness.ts';
import { summarizeDraws } from '../../../data/fit/summarize-draws.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { latestRun } from '../../../electron/backend/jobs/latest-run.ts';
import { runRobustness } from '../../../electron/backend/jobs/run-robustness.ts';

/** Schools with scores that look drawn but are not; some questions of some are unknown. */
function inputOf(schools: number, draws: number): RobustnessInput {
  const scoreOf = (school: number, q: number) =>
    (school + q) % 7 === 0 ? Number.NaN : ((school + 1) * (37 + 12 * q)) % 101;
  return {
    draws,
    seed: 5,
    top: 10,
    agreement: 30,
    weights: [30, 20, 20, 15, 15],
    mean: 'arithmetic',
    school: Int32Array.from({ length: schools }, (_, i) => i),
    scores: [0, 1, 2, 3, 4].map((q) =>
      Float64Array.from({ length: schools }, (_, school) => Math.min(100, scoreOf(school, q))),
    ),
    uncertainNeed: [{ entry: 3, area: 0, spread: 0.2, reach: 60_000, rest: 10, share: 0.7 }],
    areas: 1,
    reachKnots: fiveQuestions.valueFunctions.reach,
    uncertainSupply: [{ entry: 5, low: 2, expected: 6, high: 15 }],
    pairsKnots: fiveQuestions.valueFunctions.pairs,
  };
}

const unheard = () => undefined;
const neverEnded = () => new AbortController().signal;

describe('the draws on threads', () => {
  it.each([1, 2, 3, 5])('say on %i threads what they say without any', async (threads) => {
    // More than one task of draws and of entries, and none of them full.
    const input = inputOf(610, 1130);
    const drawn = await runRobustness(input, {
      signal: neverEnded(),
      onProgress: unheard,
      threads,
    });
    const whole = summarizeDraws(input.school, [drawRanks(input, 0, input.draws)]);
    expect(drawn).toEqual(whole);
    expect(drawn.rankLow.some((low, i) => low < drawn.rankHigh[i])).toBe(true);
  });

  it('tell how far they are, never back, up to the end', async () => {
    const told: Progress[] = [];
    const input = inputOf(50, 3000);
    const onProgress = (progress: Progress) => told.push(progress);
    await runRobustness(input, { signal: neverEnded(), onProgress, threads: 2 });
    expect(told[0]).toMatchObject({ task: 'robustness', done: 0, total: 3000 });
    expect(told.at(-1)).toMatchObject({ done: 3000, total: 3000 });
    const done = told.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(told.length).toBeLessThan(25);
  });

  it('end at once when they are no longer wanted, with the reason', async () => {
    const ending = new AbortController();
    const told: Progress[] = [];
    let endedAt = 0;
    const running = runRobustness(inputOf(2000, 20_000), {
      signal: ending.signal,
      onProgress(progress) {
        told.push(progress);
        if (told.length !== 2) return;
        endedAt = performance.now();
        ending.abort(new Error('no longer wanted'));
      },
      threads: 2,
    });
    await expect(running).rejects.toThrow('no longer wanted');
    expect(performance.now() - endedAt).toBeLessThan(500);
    await pause(300);
    expect(told).toHaveLength(2);
    expect(told[1].done).toBeLessThan(20_000);
  });

  it('do not begin when they are not wanted any more', async () => {
    const told: Progress[] = [];
    const signal = AbortSignal.abort(new Error('too late'));
    const onProgress = (progress: Progress) => told.push(progress);
    await expect(runRobustness(inputOf(10, 10), { signal, onProgress })).rejects.toThrow(
      'too late',
    );
    expect(told).toEqual([]);
  });

  it('say nothing of no schools', async () => {
    const none = await runRobustness(inputOf(0, 100), {
      signal: neverEnded(),
      onProgress: unheard,
    });
    expect(none.draws).toBe(100);
    expect(none.school).toHaveLength(0);
    expect(none.centralWeights.need).toHaveLength(0);
  });

  it('fail with the bug of a thread', async () => {
    const broken = { ...inputOf(10, 10), scores: null as never };
    await expect(
      runRobustness(broken, { signal: neverEnded(), onProgress: unheard, threads: 2 }),
    ).rejects.toThrow(TypeError);
  });
});

describe('of long work only the newest', () => {
  const untilEnded = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });

  it('goes on; the one before it is ended as a problem', async () => {
    const run = latestRun();
    const first = run.start(untilEnded);
    const second = run.start(async () => 'done');
    await expect(first).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    expect(await second).toBe('done');
  });

  it('can be stopped, also when nothing runs', async () => {
    const run = latestRun();
    run.cancel();
    const running = run.start(untilEnded);
    run.cancel();
    await expect(running).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    expect(await run.start(async (signal) => signal.aborted)).toBe(false);
  });
});
