import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fiveQuestions } from '../../data/model/profile.ts';
import { answerDialogs } from '../e2e/driver/hand-over.ts';
import { openProgram, programFolder, waitForRankedMap } from '../e2e/driver/program.ts';
import { ask, saveLists, withPaper } from '../e2e/driver/report.ts';
import { type Measured, timeInTurns } from './measure.ts';

const cities = 12;

/**
 * The board pack and the slides of twelve cities, from the request to the file on the disk, with their
 * ranking drawn 10,000 times; the peer draws the thirteen maps of the same report as pictures.
 */
export async function measurePaper(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-bench-'));
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  const program = await openProgram({ dataFolder });
  try {
    const { window, app } = program;
    await waitForRankedMap(window);
    const lists = await saveLists(window, dataFolder, [cities]);
    const asked = { shortlist: lists.get(cities)?.id, profile: fiveQuestions };
    const report = await ask(window, 'report', asked);
    if (!report.ok) throw new Error(report.problem.message);
    const preload = join(programFolder, 'out', 'preload', 'paper-preload.cjs');
    const exportAs = (format: string) => async () => {
      await answerDialogs(app, { save: join(folder, `pack.${format}`) });
      const answer = await ask(window, 'exportReport', { format, ...asked });
      if (!answer.ok) throw new Error(answer.problem.message);
    };
    const peers = {
      pdf: exportAs('pdf'),
      pptx: exportAs('pptx'),
      maps: () => withPaper(app, { report: report.value, format: 'pptx', preload }, async () => {}),
    };
    await timeInTurns(peers, 1);
    const times = await timeInTurns(peers, 3);
    const maps = [{ what: 'drawing their maps alone', ...times.maps }];
    return [
      { what: 'Board pack of 12 cities (PDF)', ...times.pdf, peers: maps, limit: 4 },
      { what: 'Slides of 12 cities (PPTX)', ...times.pptx, peers: maps, limit: 4 },
    ];
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
