import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { provideWorkspace } from '../../electron/backend/workspace.ts';

export interface MillionMeasured {
  ms: number;
  /** Most memory that the process of the import held at any time. */
  peakMegabytes: number;
  /** The longest that another request waited for its answer meanwhile. */
  slowestAnswerMs: number;
  /** The same file by others, which check and place nothing. */
  sqlite3Ms: number;
  duckDbMs: number;
}

/** Imports a list of 1,000,000 attorneys in a process of its own, which also answers other requests. */
export async function importMillionAttorneys(): Promise<MillionMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-bench-'));
  try {
    const list = join(folder, 'attorneys.csv');
    const workspacePath = join(folder, 'a.atlas');
    await writeList(list);
    // Made beforehand: the import is what is measured.
    const made = await provideWorkspace({
      path: workspacePath,
      root: resolve('.'),
      onProgress: () => undefined,
    });
    made.db.close();
    const program = `
      import { createBackend } from './electron/backend/backend.ts';
      const backend = createBackend({ workspacePath: ${JSON.stringify(workspacePath)},
        root: ${JSON.stringify(resolve('.'))}, emit: () => undefined });
      await backend.request('workspace', {});
      const files = backend.admitFiles([${JSON.stringify(list)}])
        .map(({ handle }) => ({ handle, as: 'attorneys', coverage: ['RI'] }));
      let slowestAnswerMs = 0;
      let importing = true;
      const ask = async () => {
        while (importing) {
          const asked = performance.now();
          await backend.request('profile', {});
          slowestAnswerMs = Math.max(slowestAnswerMs, performance.now() - asked);
          await new Promise((rested) => setTimeout(rested, 5));
        }
      };
      const asking = ask();
      const begun = performance.now();
      const outcome = await backend.request('importFiles', { files });
      const ms = performance.now() - begun;
      importing = false;
      await asking;
      if (!outcome.ok || outcome.value.files[0].taken !== 1_000_000) throw new Error(JSON.stringify(outcome).slice(0, 500));
      const peakMegabytes = process.resourceUsage().maxRSS / 1024;
      await backend.close();
      process.stdout.write(JSON.stringify({ ms, peakMegabytes, slowestAnswerMs }));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program,
    ]);
    const sqlite3Ms = await timeOnce(() =>
      promisify(execFile)('sqlite3', [
        join(folder, 'peer.db'),
        '.mode csv',
        `.import ${list} attorney`,
      ]),
    );
    // Wanted for this comparison only.
    const { readCsvByDuckDb } = await import('./duckdb.ts');
    const duckDbMs = await timeOnce(() => readCsvByDuckDb(list, join(folder, 'peer.duckdb')));
    return { ...JSON.parse(stdout), sqlite3Ms, duckDbMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOnce(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function writeList(path: string): Promise<void> {
  const file = createWriteStream(path);
  const states = ['MA', 'RI', 'CT', 'NY', 'CA', 'TX', 'FL'];
  file.write('Name,City,State,ZIP,Latitude,Longitude,Pairs\n');
  for (let i = 0; i < 1_000_000; i++) {
    // No order, as in a list that grew over years.
    const mixed = Math.imul(i, 0x9e3779b1) >>> 0;
    const latitude = (30 + (mixed % 15_000) / 1000).toFixed(4);
    const longitude = (-120 + (mixed % 45_000) / 1000).toFixed(4);
    const row = `Attorney ${mixed},City ${mixed % 5000},${states[i % 7]},${10_000 + (mixed % 80_000)},${latitude},${longitude},${i % 4}\n`;
    if (!file.write(row)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
