import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fiveQuestions } from '../../data/model/profile.ts';
import { answerDialogs } from './driver/hand-over.ts';
import type { Program } from './driver/program.ts';
import { ask } from './driver/report.ts';

/**
 * Writes every page of the board pack of the shortlist in use as a picture, `paper-01.png` and so on,
 * with Poppler; the pack itself lies in the folder for passing files.
 */
export async function takePages(
  { window, app }: Program,
  passing: string,
  pictures: string,
): Promise<void> {
  const saved = await ask(window, 'shortlists', {});
  const shortlist = saved.ok ? saved.value.current : null;
  const file = join(passing, 'board-pack.pdf');
  await answerDialogs(app, { save: file });
  const asked = { format: 'pdf', shortlist, profile: fiveQuestions };
  const answer = await ask(window, 'exportReport', asked);
  if (!answer.ok) throw new Error(answer.problem.message);
  try {
    await promisify(execFile)('pdftoppm', ['-r', '96', '-png', file, join(pictures, 'paper')]);
    process.stdout.write(`paper-*.png: ${answer.value?.contents}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    process.stdout.write('The pages were not written: pdftoppm of poppler-utils is missing.\n');
  }
}
