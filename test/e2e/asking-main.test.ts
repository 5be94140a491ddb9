import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestOutput } from '../../data/api/answers.ts';
import type { Bridge } from '../../data/api/contract.ts';
import type { Outcome } from '../../data/model/problem.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import { openProgram, type Program } from './driver/program.ts';

/** What the built program answers to the window: its threads, and its dialogs for files. */

let program: Program;
const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-e2e-'));

beforeAll(async () => {
  program = await openProgram({ dataFolder: join(folder, 'data') });
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function ask<Name extends keyof RequestOutput>(
  name: Name,
  input: unknown,
): Promise<Outcome<RequestOutput[Name]>> {
  return program.window.evaluate(
    ([name, input]) => {
      const { clinicAtlas } = globalThis as unknown as { clinicAtlas: Bridge };
      return clinicAtlas.request(name as 'profile', input as Record<string, never>);
    },
    [name, input] as const,
  ) as never;
}

/** In place of the person: what the dialogs are answered with; the suggested name comes back. */
function answerDialogs(path: string | null): Promise<void> {
  return program.app.evaluate(({ dialog }, path) => {
    const canceled = path === null;
    dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath: string }) => {
      Object.assign(globalThis, { suggested: options.defaultPath });
      return { canceled, filePath: path ?? '' };
    }) as never;
    dialog.showOpenDialog = (async () => ({
      canceled,
      filePaths: canceled ? [] : [path],
    })) as never;
  }, path);
}

const named = { ...fiveQuestions, name: 'Board: "A/B"' };

describe('the built program', () => {
  it('draws on its threads, ends what is cancelled, and answers in between', async () => {
    const drawn = await program.window.evaluate(async (profile) => {
      const { clinicAtlas } = globalThis as unknown as { clinicAtlas: Bridge };
      const draw = (draws: number) =>
        clinicAtlas.request('robustness', { profile, draws, seed: 1, top: 10 });
      const long = draw(20_000);
      const other = await clinicAtlas.request('profile', {});
      await clinicAtlas.request('cancel', { task: 'robustness' });
      const ended = await long;
      const done = await draw(300);
      return {
        answered: other.ok,
        ended: ended.ok ? 'done' : ended.problem.code,
        schools: done.ok ? done.value.rankLow.length : 0,
      };
    }, fiveQuestions);
    expect(drawn).toMatchObject({ answered: true, ended: 'cancelled' });
    expect(drawn.schools).toBeGreaterThan(1000);
  });

  it('writes and reads a profile where the person says, never where the page says', async () => {
    const path = join(folder, 'chosen.json');
    const elsewhere = join(folder, 'elsewhere.json');
    await answerDialogs(path);
    expect(await ask('exportProfile', { profile: named, path: elsewhere })).toEqual({
      ok: true,
      value: { file: 'chosen.json' },
    });
    expect(readdirSync(folder).sort()).toEqual(['chosen.json', 'data']);
    expect(JSON.parse(readFileSync(path, 'utf8')).profile).toEqual(named);
    const suggested = await program.app.evaluate(
      () => (globalThis as unknown as { suggested: string }).suggested,
    );
    expect(suggested).toBe('Board- -A-B-.json');
    expect(await ask('importProfile', { path: elsewhere })).toEqual({ ok: true, value: named });
  });

  it('does nothing where the person closes the dialog', async () => {
    await answerDialogs(null);
    expect(await ask('exportProfile', { profile: named })).toEqual({ ok: true, value: null });
    expect(await ask('importProfile', {})).toEqual({ ok: true, value: null });
  });
});
