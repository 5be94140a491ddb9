import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawerVariable } from '../../../electron/cli/draw-elsewhere.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** In place of the program that draws: one that takes a while to end when it is told to. */
const slowToEnd = `
  process.on('SIGTERM', () => setTimeout(() => process.exit(1), 600));
  process.stderr.write('Drawing the maps (0/1)\\n');
  setInterval(() => {}, 1000);
`;

const module = pathToFileURL('electron/cli/draw-elsewhere.ts').href;
const drawing = `
  import { drawElsewhere } from '${module}';
  await drawElsewhere({}, 'pdf').catch(({ message }) => process.stdout.write(message));
`;

describe.skipIf(process.platform === 'win32')('drawing for the command line', () => {
  it('leaves no folder behind when it is told to end, and told again', async () => {
    const folder = temporaryFolder();
    const line = spawn(process.execPath, ['--input-type=module', '--eval', drawing], {
      env: {
        ...process.env,
        TMPDIR: folder,
        [drawerVariable]: JSON.stringify([process.execPath, '--eval', slowToEnd, '--']),
      },
    });
    let said = '';
    let progress = '';
    line.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    line.stderr.setEncoding('utf8').on('data', (text) => {
      progress += text;
    });
    await expect.poll(() => progress, { timeout: 20_000 }).toContain('Drawing the maps');
    expect(readdirSync(folder)).toHaveLength(1);
    line.kill('SIGTERM');
    await pause(150);
    line.kill('SIGTERM');
    const [code] = await once(line, 'close');
    expect(code).toBe(0);
    expect(said).toContain('no file was written');
    expect(readdirSync(folder)).toEqual([]);
  });
});
