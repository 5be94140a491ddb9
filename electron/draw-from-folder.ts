import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { DrawingOrder } from '../data/api/paper.ts';
import { ProblemError } from '../data/model/problem.ts';
import { drawnFiles, writeDrawn } from './cli/drawing-folder.ts';
import { drawReport } from './report-window.ts';

/** Started with this switch the program draws one report, without a window, and ends. */
export const drawSwitch = 'draw-report';

/**
 * Draws for the command line, which holds the workspace itself: the report lies in a folder that both
 * know, and what is drawn goes there. Exit code 1 leaves a sentence there instead.
 */
export async function drawFromFolder(
  folder: string,
  { preload, log }: { preload: string; log: (line: string) => void },
): Promise<void> {
  try {
    const order = JSON.parse(readFileSync(join(folder, drawnFiles.order), 'utf8')) as DrawingOrder;
    const ending = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => ending.abort());
    }
    const drawn = await drawReport(order, {
      preload,
      log,
      signal: ending.signal,
      onProgress: (done, total) => process.stderr.write(`Drawing the maps (${done}/${total})\n`),
    });
    writeDrawn(folder, drawn);
    app.exit(0);
  } catch (error) {
    if (!(error instanceof ProblemError)) log(`A bug in drawing: ${error}`);
    const sentence = error instanceof ProblemError ? error.message : `Drawing failed: ${error}.`;
    writeFileSync(join(folder, drawnFiles.problem), sentence);
    app.exit(1);
  }
}
