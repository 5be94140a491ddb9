import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../data/model/profile.ts';
import type { PictureSubject } from '../../data/report/picture.ts';
import type { Report } from '../../data/report/report.ts';
import { makeAwkward } from '../electron/export/awkward-report.ts';
import { examine } from './driver/examine.ts';
import { answerDialogs } from './driver/hand-over.ts';
import { openProgram, type Program, programFolder, waitForRankedMap } from './driver/program.ts';
import { ask, saveLists, withPaper } from './driver/report.ts';
import { showShortlist } from './driver/shortlist.ts';

/** One picture of a report, chosen with its width. */

const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-e2e-'));
const dataFolder = join(folder, 'data');
const boston = { of: 'city', kind: 'metro', id: '14460' } as const;
const subjects: PictureSubject[] = [
  { of: 'map' },
  boston,
  { of: 'comparison' },
  { of: 'robustness' },
];
let program: Program;
let shortlist: string;
let report: Report;

beforeAll(async () => {
  program = await openProgram({ dataFolder });
  const { window } = program;
  await waitForRankedMap(window);
  shortlist = (await saveLists(window, dataFolder, [40, 12])).get(12)?.id ?? '';
  const made = await ask(window, 'report', { shortlist, profile: fiveQuestions });
  if (!made.ok) throw new Error(made.problem.message);
  report = made.value;
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function draw(format: 'png' | 'svg', subject: unknown, width: unknown) {
  const file = join(folder, `picture.${format}`);
  rmSync(file, { force: true });
  await answerDialogs(program.app, { save: file });
  const asked = { format, shortlist, profile: fiveQuestions, picture: { subject, width } };
  return { file, answer: await ask(program.window, 'exportReport', asked) };
}

/** Pixels, from the head of the file. */
function sizeOfPng(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(subjects)('the picture of $of', (subject) => {
  it('is as wide as was chosen, and the drawing has the same proportions', async () => {
    const { file } = await draw('svg', subject, 1237);
    const [, width, height, right, bottom] =
      /^<svg [^>]*?width="(\d+)" height="(\d+)" viewBox="0 0 (\d+) (\d+)"/
        .exec(readFileSync(file, 'utf8'))
        ?.map(Number) ?? [];
    expect(width).toBe(1237);
    expect(height).toBe(Math.round((1237 * bottom) / right));
    for (const pixels of [400, 1237, 4800]) {
      const png = await draw('png', subject, pixels);
      expect(png.answer).toMatchObject({ ok: true });
      expect(sizeOfPng(png.file)).toEqual([pixels, Math.round((pixels * bottom) / right)]);
    }
  });

  it('says what it shows: title, legend and sources', async () => {
    const { file } = await draw('svg', subject, 1200);
    const svg = readFileSync(file, 'utf8');
    const words = {
      map: [
        'Candidate cities and',
        'by county, steps around the baseline',
        '&gt;250k<',
        'considering',
        ' miles<',
      ],
      city: [
        'Boston-Cambridge-Newton',
        'lead school<',
        'Immigrants by county',
        'where immigrants live',
        ' miles<',
      ],
      comparison: [
        'The cities side by side',
        '>meets<',
        '>unknown<',
        'scores of 0 to 100',
        '>Greater Boston<',
      ],
      robustness: ['How sure the ranks are', 'ranks of 9 in 10 draws', 'rank under the profile'],
    }[subject.of];
    for (const word of [...words, 'Sources: ']) expect(svg).toContain(word.replace('&gt;', '>'));
    expect(svg).not.toMatch(/class=|<image|var\(|url\((?!#)/);
  });

  it('cuts no word off where every name is as long as can be', async () => {
    const order = {
      report: makeAwkward(report),
      format: 'svg' as const,
      picture: { subject, width: 1200 },
      preload: join(programFolder, 'out', 'preload', 'paper-preload.cjs'),
    };
    await withPaper(program.app, order, async ({ page }) => {
      const beyond = await page.locator('[data-drawing] > svg').evaluate((drawing) => {
        const box = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return left < box.left || right > box.right || top < box.top || bottom > box.bottom;
          })
          .map((text) => text.textContent);
      });
      expect(beyond).toEqual([]);
    });
  });
});

describe('what cannot be drawn is one sentence, and no file', () => {
  it('a city that is not on the shortlist', async () => {
    const { file, answer } = await draw('png', { ...boston, id: '99999' }, 1200);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'picture-missing' } });
    expect(existsSync(file)).toBe(false);
  });

  it.each([399, 8001, 1200.5])('a width of %d', async (width) => {
    const { file, answer } = await draw('svg', { of: 'map' }, width);
    expect(answer.ok).toBe(false);
    expect(existsSync(file)).toBe(false);
  });

  it('a chart of forty cities that is too high for its width, with the width that would do', async () => {
    const saved = await ask(program.window, 'shortlists', {});
    const forty = saved.ok ? saved.value.shortlists.find(({ name }) => name === '40 cities') : null;
    const file = join(folder, 'high.png');
    await answerDialogs(program.app, { save: file });
    const answer = await ask(program.window, 'exportReport', {
      format: 'png',
      shortlist: forty?.id,
      profile: fiveQuestions,
      picture: { subject: { of: 'robustness' }, width: 8000 },
    });
    expect(answer.ok || answer.problem.message).toMatch(
      /^The picture would be 8,000 by [\d,]+ pixels, more than can be drawn; choose a width of [\d,]+ at most, so that no file was written/,
    );
    expect(existsSync(file)).toBe(false);
  });
});

it('is chosen in the export of the window, by keyboard as well', async () => {
  const { window, app } = program;
  await window.reload();
  await waitForRankedMap(window);
  await showShortlist(window);
  await window.keyboard.press('Control+e');
  const panel = window.getByRole('region', { name: 'Export', exact: true });
  await panel.getByRole('radio', { name: /^Picture \(PNG\)/ }).click();
  await panel.getByRole('combobox', { name: 'What the picture shows' }).click();
  await window.getByRole('option', { name: 'Cities side by side' }).click();
  const width = panel.getByRole('textbox', { name: 'Width of the picture in pixels' });
  await panel.getByRole('radio', { name: '4,800' }).click();
  expect(await width.inputValue()).toBe('4,800');
  await width.fill('99');
  await width.press('Enter');
  await panel.getByRole('alert').getByText('Type a number from 400 to 8,000.').waitFor();
  await width.fill('1500');
  await width.press('Enter');
  expect(await examine(window)).toEqual([]);
  const file = join(folder, 'chosen.png');
  await answerDialogs(app, { save: file });
  await panel.getByRole('button', { name: 'Export PNG…' }).click();
  await panel.getByText(/^chosen\.png is written/).waitFor({ timeout: 60_000 });
  expect(sizeOfPng(file)[0]).toBe(1500);
});

describe('the command line', () => {
  const atlas = join(programFolder, 'electron', 'launch', 'atlas.mjs');
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [atlas, 'export', ...args], {
      env: { ...process.env, CLINIC_ATLAS_DATA: dataFolder },
    }).then(
      () => '',
      ({ stderr }: { stderr: string }) => stderr.trimEnd().split('\n').at(-1) ?? '',
    );
  const list = ['--shortlist', '12 cities'];

  it('draws the area of a city, by its name, as wide as is said', async () => {
    const file = join(folder, 'terminal.png');
    expect(
      await run('png', file, ...list, '--picture', 'city:greater boston', '--width', '1234'),
    ).toBe('');
    expect(sizeOfPng(file)[0]).toBe(1234);
  });

  it('says in one sentence what it cannot draw', async () => {
    const file = join(folder, 'refused.png');
    expect(await run('png', file, ...list, '--picture', 'city:Atlantis')).toMatch(
      /^There is no city “Atlantis” on the shortlist “12 cities”, which has “[^”]+”, .* and “[^”]+”\.$/,
    );
    expect(await run('png', file, '--picture', 'graph')).toBe(
      '--picture cannot be "graph": it is map, comparison, robustness or city:NAME.',
    );
    expect(await run('png', file, '--width', '8001')).toMatch(/a whole number from 400 to 8000\.$/);
    expect(await run('pdf', file, '--width', '800')).toMatch(
      /^"export pdf" has no use for --width/,
    );
    expect(existsSync(file)).toBe(false);
  });
});
