import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { electronExecutable } from '../../electron/launch/electron-runtime.mjs';
import { openProgram, waitForRankedMap } from '../e2e/driver/program.ts';
import { type Measured, timeInTurns, timesOf } from './measure.ts';

/** From the start of the process to the ranked map with a saved workspace, and an empty window. */
export async function measureStart(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-bench-'));
  const empty = mkdtempSync(join(tmpdir(), 'clinic-atlas-empty-'));
  writeFileSync(join(empty, 'package.json'), '{ "name": "empty", "main": "main.cjs" }');
  writeFileSync(join(empty, 'page.html'), '<!doctype html><title>Empty</title><p id="here">Empty');
  writeFileSync(
    join(empty, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.setPath('userData', require('node:path').join(__dirname, 'user'));
     app.whenReady().then(() => new BrowserWindow().loadFile(__dirname + '/page.html'));`,
  );
  const close: (() => Promise<unknown>)[] = [];
  const peers = {
    async program() {
      const program = await openProgram({ dataFolder: folder });
      close.push(() => program.close());
      await waitForRankedMap(program.window);
    },
    async emptyWindow() {
      const app = await _electron.launch({
        executablePath: electronExecutable(),
        args: [empty],
        env: { ...process.env } as Record<string, string>,
      });
      close.push(() => app.close());
      const window = await app.firstWindow();
      await window.locator('#here').waitFor();
    },
  };
  // Ending the programs is not part of the time, but must be over before the next start.
  const timed = async (turns: number) => {
    const times = { program: [] as number[], emptyWindow: [] as number[] };
    for (let turn = 0; turn < turns; turn++) {
      for (const name of ['program', 'emptyWindow'] as const) {
        const took = await timeInTurns({ [name]: peers[name] }, 1);
        times[name].push(took[name].ms);
        await close.pop()?.();
      }
    }
    return times;
  };
  try {
    await timed(1);
    const times = await timed(5);
    return [
      {
        what: 'Process start to ranked map, saved workspace',
        ...timesOf(times.program),
        peers: [{ what: 'empty Electron window', ...timesOf(times.emptyWindow) }],
        limit: null,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    rmSync(empty, { recursive: true, force: true, maxRetries: 5 });
  }
}
