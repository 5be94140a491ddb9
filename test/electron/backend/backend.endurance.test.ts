import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BackendEvents, EventName } from '../../../data/api/events.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { type Backend, createBackend } from '../../../electron/backend/backend.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = resolve('.');

interface Told {
  name: EventName;
  payload: BackendEvents[EventName];
}

function backendOn(workspacePath: string, told: Told[] = [], programFolder = root): Backend {
  return createBackend({
    workspacePath,
    root: programFolder,
    emit: (name, payload) => told.push({ name, payload }),
  });
}

async function answerOf<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; problem: { message: string } }>,
): Promise<Value> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

describe('the backend', () => {
  it('makes the workspace at the first start, with progress, and opens it at the second', async () => {
    const path = join(temporaryFolder(), 'new folder', 'First.atlas');
    const told: Told[] = [];
    const first = backendOn(path, told);
    expect(await answerOf(first.request('workspace', {}))).toEqual({
      name: 'First',
      created: true,
    });
    const progress = told.map(({ payload }) => payload as BackendEvents['progress']);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.map(({ done }) => done)).toEqual(progress.map(({ done }) => done).sort());
    expect(progress[progress.length - 1]).toMatchObject({ done: progress[0].total });
    await first.close();
    expect(readdirSync(join(path, '..'))).toEqual(['First.atlas']);

    const again: Told[] = [];
    const second = backendOn(path, again);
    expect(await answerOf(second.request('workspace', {}))).toEqual({
      name: 'First',
      created: false,
    });
    expect(again).toEqual([]);
    await second.close();
  });

  it('answers with the reference dataset, the three partners in it', async () => {
    const backend = backendOn(join(temporaryFolder(), 'a.atlas'));
    const { schools, metros, counties, datasets } = await answerOf(backend.request('atlas', {}));
    expect(counties.immigrants.reduce((sum, n) => sum + (Number.isNaN(n) ? 0 : n), 0)).toBe(
      42_193_781,
    );
    expect(metros.id.length).toBeGreaterThan(900);
    expect(schools.unitid.filter((_, s) => schools.partner[s] === 1).sort()).toEqual([
      '166638',
      '168430',
      '217156',
    ]);
    expect(datasets.map((dataset) => dataset.kind).sort()).toEqual([
      'attorneys',
      'delineation',
      'immigrants',
      'partners',
      'schools',
      'tract-centres',
    ]);
    const figures = await answerOf(backend.request('figures', { profile: fiveQuestions }));
    expect(figures.criteria.centrality[schools.unitid.indexOf('166638')]).toBeCloseTo(0.8946, 3);
    const picture = await answerOf(
      backend.request('areaPicture', { unitid: '217156', profile: fiveQuestions }),
    );
    expect(picture).toMatchObject({ kind: 'metro', id: '39300' });
    await backend.close();
  });

  it('gives other figures for another area mode, and the first ones again after it', async () => {
    const backend = backendOn(join(temporaryFolder(), 'a.atlas'));
    const modes = ['auto', 'county', 'metro', 'auto'] as const;
    const sums: number[] = [];
    for (const areaMode of modes) {
      const profile = { ...fiveQuestions, areaMode };
      const { immigrants } = await answerOf(backend.request('figures', { profile }));
      sums.push(immigrants.reduce((sum, n) => sum + (Number.isNaN(n) ? 0 : n), 0));
    }
    expect(new Set(sums).size).toBe(3);
    expect(sums[3]).toBe(sums[0]);
    await backend.close();
  });

  it('keeps a saved profile', async () => {
    const path = join(temporaryFolder(), 'a.atlas');
    const first = backendOn(path);
    const profile = { ...fiveQuestions, halfDistanceMiles: 20 };
    expect(await answerOf(first.request('saveProfile', { profile }))).toBe(null);
    await first.close();
    const second = backendOn(path);
    expect(await answerOf(second.request('profile', {}))).toEqual(profile);
    await second.close();
  });

  it('answers what it cannot do with a problem, not with an exception', async () => {
    const backend = backendOn(join(temporaryFolder(), 'a.atlas'));
    const unknown = await backend.request('areaPicture', {
      unitid: '999999',
      profile: fiveQuestions,
    });
    expect(unknown).toMatchObject({ ok: false, problem: { code: 'school-unknown' } });
    const wrong = await backend.request('toString' as 'atlas', {});
    expect(wrong).toMatchObject({ ok: false, problem: { code: 'request-unknown' } });
    const broken = await backend.request('figures', { profile: 'none' } as never);
    expect(broken).toMatchObject({ ok: false, problem: { code: 'input-refused' } });
    await backend.close();
  });

  it('makes nothing from a reference table with a broken row, and says which', async () => {
    const folder = temporaryFolder();
    const program = join(folder, 'program');
    cpSync(join(root, 'data', 'schema'), join(program, 'data', 'schema'), { recursive: true });
    cpSync(join(root, 'data', 'reference'), join(program, 'data', 'reference'), {
      recursive: true,
    });
    const tracts = join(program, 'data', 'reference', 'tract-centres.csv');
    appendFileSync(tracts, 'a row,that,is,broken\n');
    const backend = backendOn(join(folder, 'user', 'a.atlas'), [], program);
    const outcome = await backend.request('workspace', {});
    expect(outcome.ok ? '' : outcome.problem.message).toContain('tract-centres.csv');
    expect(readdirSync(join(folder, 'user'))).toEqual([]);
    await backend.close();
  });

  it('leaves nothing half when it is killed while it makes the workspace', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.atlas');
    for (const moment of [0, 1, 2]) {
      // Each child is killed as soon as it tells of this step.
      const kill = `if (done === ${moment}) process.kill(process.pid, 'SIGKILL');`;
      const child = makeInChild(path, kill);
      const [, signal] = await once(child, 'exit');
      expect(signal).toBe('SIGKILL');
      expect(existsSync(path)).toBe(false);
    }
    expect(readdirSync(folder).length).toBeGreaterThan(0);
    const backend = backendOn(path);
    expect(await answerOf(backend.request('workspace', {}))).toMatchObject({ created: true });
    await backend.close();
    expect(readdirSync(folder)).toEqual(['a.atlas']);
  });

  it('is whole or not there, whenever the process that makes it is killed', async () => {
    const folder = temporaryFolder();
    for (const afterMs of [250, 450, 600, 750]) {
      const path = join(folder, `${afterMs}.atlas`);
      const child = makeInChild(path, '');
      await pause(afterMs);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      if (!existsSync(path)) continue;
      const backend = backendOn(path);
      const { schools } = await answerOf(backend.request('atlas', {}));
      expect(schools.partner.reduce((sum, one) => sum + one, 0)).toBe(3);
      await backend.close();
    }
  });

  it('has one workspace in the end where two programs make it at once', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.atlas');
    const children = [makeInChild(path, ''), makeInChild(path, '')];
    const ends = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(ends.map(([code]) => code)).toEqual([0, 0]);
    expect(readdirSync(folder).filter((file) => !/-(wal|shm)$/.test(file))).toEqual(['a.atlas']);
  });
});

/** A process of its own that makes a workspace; `onStep` runs at each step that it tells of. */
function makeInChild(path: string, onStep: string): ChildProcess {
  const program = `
    import { createBackend } from './electron/backend/backend.ts';
    const backend = createBackend({
      workspacePath: ${JSON.stringify(path)},
      root: '.',
      emit: (name, { done }) => { ${onStep} },
    });
    const outcome = await backend.request('workspace', {});
    await backend.close();
    process.exitCode = outcome.ok ? 0 : 1;`;
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program];
  return spawn(process.execPath, flags, { stdio: 'inherit' });
}

describe('a damaged workspace', () => {
  let sound: Buffer;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-'));
    const path = join(folder, 'a.atlas');
    const backend = backendOn(path);
    await answerOf(backend.request('workspace', {}));
    await backend.close();
    sound = readFileSync(path);
    rmSync(folder, { recursive: true });
  });

  function aWorkspace(): string {
    const path = join(temporaryFolder(), 'a.atlas');
    writeFileSync(path, sound);
    return path;
  }

  it.each([
    ['cut to half', (path: string) => truncateSync(path, statSync(path).size / 2)],
    ['cut within its first page', (path: string) => truncateSync(path, 2000)],
    [
      'overwritten in the middle',
      (path: string) => {
        const size = statSync(path).size;
        writeSync(openSync(path, 'r+'), Buffer.alloc(size / 2, 0xa5), 0, size / 2, size / 4);
      },
    ],
    [
      'overwritten from its 17th byte on',
      (path: string) => writeSync(openSync(path, 'r+'), Buffer.alloc(50_000, 0x5a), 0, 50_000, 16),
    ],
    ['overwritten at its beginning', (path: string) => writeFileSync(path, 'x'.repeat(100_000))],
  ])('%s is answered with a sentence and left as it is', async (_how, damage) => {
    const path = aWorkspace();
    damage(path);
    const before = readFileSync(path);
    const backend = backendOn(path);
    const outcomes = [
      await backend.request('atlas', {}),
      await backend.request('figures', { profile: fiveQuestions }),
    ];
    await backend.close();
    const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem]));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0].code).toMatch(/^workspace-(damaged|foreign)$/);
    expect(problems[0].message).toMatch(/^[^\n]*a\.atlas[^\n]*left as it is[^\n]*\.$/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is noticed by the check even where nobody reads', async () => {
    const path = aWorkspace();
    const told: Told[] = [];
    const backend = backendOn(path, told);
    await answerOf(backend.request('workspace', {}));
    await backend.check();
    expect(told).toEqual([]);
    const size = statSync(path).size;
    writeSync(openSync(path, 'r+'), Buffer.alloc(size / 2, 0xa5), 0, size / 2, size / 4);
    await backend.close();
    const later = backendOn(path, told);
    await later.check();
    await later.close();
    expect(told).toMatchObject([{ name: 'trouble', payload: { code: 'workspace-damaged' } }]);
  });
});
