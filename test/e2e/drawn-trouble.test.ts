import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../data/api/contract.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import type { Shortlist } from '../../data/model/shortlist.ts';
import { answerDialogs } from './driver/hand-over.ts';
import { openProgram, type Program, programFolder, waitForRankedMap } from './driver/program.ts';
import { saveLists } from './driver/report.ts';

/** Files that are drawn, where the disk, the folder, or the person says no: one sentence, no half file. */

const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-e2e-'));
const dataFolder = join(folder, 'data');
const atlas = join(programFolder, 'electron', 'launch', 'atlas.mjs');
const env = { ...process.env, CLINIC_ATLAS_DATA: dataFolder };
const drawnForms = ['pdf', 'pptx', 'html', 'png', 'svg'] as const;
/** Whether a small disk of our own can be had here: on Linux, where people may have namespaces. */
const apart = ['unshare', '--map-root-user', '--mount'] as const;
const canMount = spawnSync(apart[0], [...apart.slice(1), 'true']).status === 0;
const isRoot = process.getuid?.() === 0;
let lists: Map<number, Shortlist>;
let program: Program;

beforeAll(async () => {
  program = await openProgram({ dataFolder });
  await waitForRankedMap(program.window);
  lists = await saveLists(program.window, dataFolder, [1, 40]);
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Ended {
  code: number | null;
  /** Its last words. */
  said: string;
  stdout: string;
}

/** Runs a program to its end, however it ends. */
async function run(command: string, ...args: string[]): Promise<Ended> {
  const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';
  return promisify(execFile)(command, args, { env }).then(
    ({ stdout, stderr }) => ({ code: 0, said: lastLine(stderr), stdout }),
    ({ code, stdout, stderr }) => ({ code, said: lastLine(stderr), stdout }),
  );
}

function exportOf(form: string, file: string, cities = 1): string[] {
  return [process.execPath, atlas, 'export', form, file, '--shortlist', `${cities} cities`];
}

describe.each(drawnForms)('%s from the command line', (form) => {
  it.skipIf(!canMount)('to a full disk', async () => {
    const disk = join(folder, `disk-${form}`);
    mkdirSync(disk);
    // A disk of 16 KB, in a place of its own that ends with the command; what is on it then is listed.
    const script = `mount -t tmpfs -o size=16k tmpfs "$1" && shift && "$@"; code=$?; ls -A "${disk}"; exit $code`;
    const command = exportOf(form, join(disk, `a.${form}`));
    const ended = await run(...apart, 'sh', '-c', script, 'sh', disk, ...command);
    expect(ended.said).toMatch(/^The file .* was not written: the disk is full; make room/);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
  });

  it('to a folder in which one may not write', async () => {
    const locked = join(folder, `locked-${form}`);
    mkdirSync(locked, { mode: 0o500 });
    // Root is bound by permissions as everybody is once it has given up its power over them.
    const bound = isRoot ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
    const [command, ...args] = [...bound, ...exportOf(form, join(locked, `a.${form}`))];
    const ended = await run(command, ...args);
    expect(ended.said).toMatch(/^The file .* was not written: you may not write there; choose/);
    expect(ended.code).toBe(1);
    expect(readdirSync(locked)).toEqual([]);
  });

  it('to a folder that is gone', async () => {
    const [command, ...args] = exportOf(form, join(folder, 'gone', `a.${form}`));
    const ended = await run(command, ...args);
    expect(ended.said).toMatch(/^The file .* was not written: its folder is not there; choose/);
    expect(ended.code).toBe(1);
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });
});

describe('cancelled halfway', () => {
  it.each(drawnForms)('%s in the window', async (form) => {
    const out = join(folder, `cancelled-${form}`);
    mkdirSync(out);
    await answerDialogs(program.app, { save: join(out, `a.${form}`) });
    const ended = await program.window.evaluate(
      async ([format, shortlist, profile]) => {
        const { clinicAtlas } = globalThis as unknown as { clinicAtlas: Bridge };
        const stop = clinicAtlas.subscribe('progress', ({ task, sentence }) => {
          if (task === 'export' && sentence === 'Drawing the maps') {
            void clinicAtlas.request('cancel', { task: 'export' });
          }
        });
        return clinicAtlas.request('exportReport', { format, shortlist, profile }).finally(stop);
      },
      [form, lists.get(40)?.id ?? '', fiveQuestions] as const,
    );
    expect(ended).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(ended.ok || ended.problem.message).toMatch(/^[^.]+\.$/);
    expect(readdirSync(out)).toEqual([]);
  });

  it('slides on the command line, with Control and C', async () => {
    const out = join(folder, 'interrupted');
    mkdirSync(out);
    const [command, ...args] = exportOf('pptx', join(out, 'a.pptx'), 40);
    // A group of its own, as a terminal has it: the signal goes to all of it.
    const child = spawn(command, args, {
      env,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (!said.includes('Drawing the maps') && text.includes('Drawing the maps')) {
        process.kill(-(child.pid ?? 0), 'SIGINT');
      }
      said += text;
    });
    const code = await new Promise((done) => {
      child.once('close', (exit, signal) => done(exit ?? signal));
    });
    expect(said).toContain('Drawing the maps');
    expect(code).not.toBe(0);
    expect(said).not.toMatch(/^\s+at /m);
    expect(readdirSync(out)).toEqual([]);
  });
});
