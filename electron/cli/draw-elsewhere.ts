import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { DrawingOrder } from '../../data/api/paper.ts';
import { ProblemError } from '../../data/model/problem.ts';
import type { DrawnReport } from '../backend/backend-requests.ts';
import { drawnFiles, readDrawn } from './drawing-folder.ts';

/**
 * Name of the environment variable by which the launch hands over the program that draws, as JSON:
 * the executable and its first arguments.
 */
export const drawerVariable = 'CLINIC_ATLAS_DRAWER';

const drawerSchema = z.array(z.string().min(1)).min(2);

/**
 * Has a report drawn by the program itself, started without a window and with a data folder of its
 * own, so that a window that is open stays undisturbed.
 */
export async function drawElsewhere(order: DrawingOrder): Promise<DrawnReport> {
  const drawer = readDrawer();
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-drawing-'));
  try {
    writeFileSync(join(folder, drawnFiles.order), JSON.stringify(order));
    const code = await runDrawer(drawer, folder);
    const problem = join(folder, drawnFiles.problem);
    if (existsSync(problem)) throw notDrawn(readFileSync(problem, 'utf8'));
    if (code !== 0)
      throw notDrawn(`The program that draws ended with ${code}; no file was written.`);
    return readDrawn(folder, order.report);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function readDrawer(): string[] {
  const drawer = drawerSchema.safeParse(JSON.parse(process.env[drawerVariable] || 'null'));
  if (drawer.success) return drawer.data;
  throw notDrawn(
    'Pages and maps are drawn by the window’s engine: call this by npm run -s atlas --.',
  );
}

/** Resolves with its exit code, or the signal that ended it; it ends with the command line. */
function runDrawer([executable, ...args]: string[], folder: string): Promise<number | string> {
  const child = spawn(executable, [...args, `--draw-report=${folder}`], {
    env: { ...process.env, CLINIC_ATLAS_DATA: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', tellProgressOf);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = () => child.kill('SIGTERM');
  // Each time: a second one must not end us before the folder is cleared away.
  for (const signal of signals) process.on(signal, end);
  return new Promise<number | string>((resolve, reject) => {
    child.once('error', ({ message }) =>
      reject(notDrawn(`The program that draws could not be started: ${message}.`)),
    );
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'no code'));
  }).finally(() => {
    for (const signal of signals) process.off(signal, end);
  });
}

/** What Chromium says of the machine is no news to the person who exports. */
function tellProgressOf(text: string): void {
  for (const line of text.split('\n')) {
    if (line.startsWith('Drawing the ')) process.stderr.write(`${line}\n`);
  }
}

function notDrawn(sentence: string): ProblemError {
  return new ProblemError('export-not-drawn', sentence);
}
