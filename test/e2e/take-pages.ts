import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fiveQuestions } from '../../data/model/profile.ts';
import { answerDialogs } from './driver/hand-over.ts';
import type { Program } from './driver/program.ts';
import { ask } from './driver/report.ts';

const run = promisify(execFile);

/**
 * Writes every page of the board pack and every slide of the shortlist in use as a picture,
 * `paper-01.png`, `slide-01.png` and so on, and the page of one city as `board-pack.png`. Poppler
 * draws the pages and LibreOffice the slides; the files themselves lie in the folder for passing files.
 */
export async function takePages(
  program: Program,
  passing: string,
  pictures: string,
): Promise<void> {
  const pack = await write(program, 'pdf', join(passing, 'board-pack.pdf'));
  if (await drawPages(pack, pictures, 'paper')) {
    const page = await pageOf(pack, 'Figures of the lead school');
    const digits = String(await countPages(pack)).length;
    const name = `paper-${String(page).padStart(digits, '0')}.png`;
    copyFileSync(join(pictures, name), join(pictures, 'board-pack.png'));
    process.stdout.write(`board-pack.png is ${name}\n`);
  }
  const slides = await write(program, 'pptx', join(passing, 'slides.pptx'));
  const settings = pathToFileURL(join(passing, 'libreoffice')).href;
  const order = ['--headless', '--convert-to', 'pdf', '--outdir', passing, slides];
  if (await isThere('soffice', `-env:UserInstallation=${settings}`, ...order)) {
    await drawPages(join(passing, 'slides.pdf'), pictures, 'slide');
  }
}

async function write({ window, app }: Program, format: 'pdf' | 'pptx', file: string) {
  const saved = await ask(window, 'shortlists', {});
  const shortlist = saved.ok ? saved.value.current : null;
  await answerDialogs(app, { save: file });
  const asked = { format, shortlist, profile: fiveQuestions };
  const answer = await ask(window, 'exportReport', asked);
  if (!answer.ok) throw new Error(answer.problem.message);
  process.stdout.write(`${format}: ${answer.value?.contents}\n`);
  return file;
}

/** Those of a longer file that was here before go first. */
async function drawPages(file: string, pictures: string, name: string): Promise<boolean> {
  const older = readdirSync(pictures).filter((one) => new RegExp(`^${name}-\\d+\\.png$`).test(one));
  for (const one of older) rmSync(join(pictures, one));
  if (!(await isThere('pdftoppm', '-r', '96', '-png', file, join(pictures, name)))) return false;
  process.stdout.write(`${name}-*.png: ${await countPages(file)} pages\n`);
  return true;
}

async function countPages(file: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [file]);
  return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1]);
}

/** Number of the first page with these words. */
async function pageOf(file: string, words: string): Promise<number> {
  const { stdout } = await run('pdftotext', [file, '-']);
  return stdout.split('\f').findIndex((page) => page.includes(words)) + 1;
}

/** Runs a program of Debian's; false, which is said, where it is not installed. */
async function isThere(program: string, ...args: string[]): Promise<boolean> {
  try {
    await run(program, args);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    process.stdout.write(`NOT WRITTEN: its pictures, for ${program} is not installed here.\n`);
    return false;
  }
}
