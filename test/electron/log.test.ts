import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLog } from '../../electron/log.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('the log dates its lines and never grows beyond two files of its limit', () => {
  const folder = join(temporaryFolder(), 'Logs');
  const log = openLog(folder, 1000);
  for (let i = 0; i < 200; i++) log.write(`line ${i}\n`);
  const files = readdirSync(folder).sort();
  expect(files).toEqual(['clinic-atlas.before.log', 'clinic-atlas.log']);
  for (const file of files) expect(statSync(join(folder, file)).size).toBeLessThan(1100);
  const lines = readFileSync(join(folder, 'clinic-atlas.log'), 'utf8').trimEnd().split('\n');
  expect(lines[lines.length - 1]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z line 199$/);
});

it('a log that cannot be written stops nothing', () => {
  const folder = temporaryFolder();
  const log = openLog(join(folder, 'Logs', '\0'));
  expect(() => log.write('a line')).not.toThrow();
});
