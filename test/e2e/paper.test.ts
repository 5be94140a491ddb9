import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../data/api/contract.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import type { Shortlist } from '../../data/model/shortlist.ts';
import type { Report } from '../../data/report/report.ts';
import { makeAwkward } from '../electron/export/awkward-report.ts';
import { answerDialogs } from './driver/hand-over.ts';
import { openProgram, type Program, programFolder, waitForRankedMap } from './driver/program.ts';
import { ask, findOverflow, saveLists, withPaper } from './driver/report.ts';

/** The report on paper, drawn by the built program in a window that nobody sees. */

const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-e2e-'));
const dataFolder = join(folder, 'data');
const out = join(folder, 'out');
const preload = join(programFolder, 'out', 'preload', 'paper-preload.cjs');
const profile = fiveQuestions;
let lists: Map<number, Shortlist>;
let program: Program;

beforeAll(async () => {
  mkdirSync(out);
  program = await openProgram({ dataFolder });
  await waitForRankedMap(program.window);
  lists = await saveLists(program.window, dataFolder, [1, 12, 40]);
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function idOf(cities: number): string {
  return lists.get(cities)?.id ?? '';
}

async function exportAs(format: string, cities: number, file: string) {
  await answerDialogs(program.app, { save: file });
  return ask(program.window, 'exportReport', { format, shortlist: idOf(cities), profile });
}

const reports = new Map<number, Report>();

/** Made once: the ranking is drawn ten thousand times for each. */
async function reportOf(cities: number): Promise<Report> {
  const made = reports.get(cities);
  if (made !== undefined) return made;
  const answer = await ask(program.window, 'report', { shortlist: idOf(cities), profile });
  if (!answer.ok) throw new Error(answer.problem.message);
  reports.set(cities, answer.value);
  return answer.value;
}

/** What the window is given that lays out the pages of a report. */
function onPaper(report: Report) {
  return { report, format: 'pdf' as const, preload };
}

/** Windows of the program, seen or not. */
function countWindows(): Promise<number> {
  return program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

describe('the board pack', () => {
  it.each([1, 12, 40])('of %i cities is written, and says what is in it', async (cities) => {
    const file = join(out, `${cities}.pdf`);
    const answer = await exportAs('pdf', cities, file);
    expect(answer).toMatchObject({ ok: true, value: { file: `${cities}.pdf` } });
    expect(answer.ok && answer.value?.contents).toMatch(
      cities === 1 ? /^1 city, \d+ schools, of [\d,]+ ranked$/ : /^\d+ cities, \d+ schools, of/,
    );
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await countWindows()).toBe(1);
    const text = bytes.toString('latin1');
    for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (en)']) expect(text).toContain(part);
  });
});

describe('on paper', () => {
  it.each([1, 12, 40])('nothing of %i cities is cut off or set smaller', async (cities) => {
    await withPaper(program.app, onPaper(await reportOf(cities)), async (paper) => {
      expect(await findOverflow(paper.page)).toEqual([]);
      expect(paper.smaller).toEqual([]);
    });
  });

  it('nothing is cut off where every name and text is as long as can be', async () => {
    await withPaper(program.app, onPaper(makeAwkward(await reportOf(12))), async (paper) => {
      expect(await findOverflow(paper.page)).toEqual([]);
    });
  });

  it('the page can say what it drew and nothing else', async () => {
    await withPaper(program.app, onPaper(await reportOf(1)), async (paper) => {
      const says = await paper.page.evaluate(() => {
        const { clinicAtlas, clinicAtlasPaper } = globalThis as unknown as Record<string, object>;
        return [typeof clinicAtlas, Object.keys(clinicAtlasPaper).sort()];
      });
      expect(says).toEqual(['undefined', ['fail', 'finish', 'order', 'progress']]);
    });
  });
});

describe('the map as a file', () => {
  it('is a drawing with the names of the cities, the classes and the sources', async () => {
    const file = join(out, 'map.svg');
    expect(await exportAs('svg', 12, file)).toMatchObject({ ok: true });
    const svg = readFileSync(file, 'utf8');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    for (const word of [
      '>Boston<',
      '>Candidate cities and',
      'by county, steps around the baseline',
      '>250k<',
      'miles',
      'Sources: ',
    ]) {
      expect(svg).toContain(word);
    }
    expect(svg).not.toMatch(/class=|<image|url\((?!#)/);
  });

  it('is a picture for print', async () => {
    const file = join(out, 'map.png');
    expect(await exportAs('png', 12, file)).toMatchObject({ ok: true });
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1682]);
  });
});

describe('what goes wrong is one sentence, and leaves no half file', () => {
  it('cancelled while it is drawn', async () => {
    const file = join(out, 'cancelled.pdf');
    await answerDialogs(program.app, { save: file });
    const ended = await program.window.evaluate(
      async ([shortlist, profile]) => {
        const { clinicAtlas } = globalThis as unknown as { clinicAtlas: Bridge };
        const stop = clinicAtlas.subscribe('progress', ({ task, sentence }) => {
          if (task === 'export' && sentence === 'Drawing the maps') {
            void clinicAtlas.request('cancel', { task: 'export' });
          }
        });
        const answer = clinicAtlas.request('exportReport', { format: 'pdf', shortlist, profile });
        return answer.finally(stop);
      },
      [idOf(40), profile] as const,
    );
    expect(ended).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(existsSync(file)).toBe(false);
    expect(await countWindows()).toBe(1);
  });

  it('the process that draws is lost', async () => {
    await program.app.evaluate(({ app }) => {
      app.once('browser-window-created', (_event, window) => {
        window.webContents.once('did-start-loading', () =>
          setTimeout(() => window.webContents.forcefullyCrashRenderer(), 100),
        );
      });
    });
    const answer = await exportAs('pdf', 40, join(out, 'lost.pdf'));
    expect(answer).toMatchObject({ ok: false, problem: { code: 'export-not-drawn' } });
    expect(answer.ok || answer.problem.message).toMatch(
      /^The pages could not be drawn: [^.]*\. No file was written; try again\.$/,
    );
    expect(await countWindows()).toBe(1);
  });

  it('the folder is gone, or its name is a folder’s', async () => {
    expect(await exportAs('pdf', 1, join(out, 'gone', 'a.pdf'))).toMatchObject({
      ok: false,
      problem: { code: 'folder-gone' },
    });
    expect(await exportAs('pdf', 1, out)).toMatchObject({
      ok: false,
      problem: { code: 'name-taken' },
    });
  });

  it('a closed dialog writes nothing and draws nothing', async () => {
    await answerDialogs(program.app, {});
    const closed = await ask(program.window, 'exportReport', {
      format: 'pdf',
      shortlist: idOf(1),
      profile,
    });
    expect(closed).toEqual({ ok: true, value: null });
  });

  it('nothing else is in the folder', () => {
    const written = ['1.pdf', '12.pdf', '40.pdf', 'map.png', 'map.svg'];
    expect(readdirSync(out).filter((name) => !written.includes(name))).toEqual([]);
  });
});

describe('the command line', () => {
  const atlas = join(programFolder, 'electron', 'launch', 'atlas.mjs');
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [atlas, 'export', ...args], {
      env: { ...process.env, CLINIC_ATLAS_DATA: dataFolder },
    });

  it('draws pages beside a window that is open, and leaves it alone', async () => {
    const file = join(folder, 'terminal.pdf');
    const { stdout } = await run('pdf', file, '--shortlist', '12 cities');
    expect(stdout).toMatch(/12 cities, \d+ schools, of [\d,]+ ranked/);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await countWindows()).toBe(1);
    expect(await program.troubles()).toEqual([]);
  });

  it('says in one sentence why it cannot write', async () => {
    const failed = await run('pdf', join(folder, 'gone', 'a.pdf'), '--shortlist', '1 cities').then(
      () => null,
      (error: { code: number; stderr: string }) => error,
    );
    expect(failed?.code).toBe(1);
    expect(failed?.stderr.trimEnd().split('\n').at(-1)).toMatch(/its folder is not there/);
  });
});
