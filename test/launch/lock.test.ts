import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../electron/launch/lock.mjs';
import { temporaryFolder } from './temporary-folder.ts';

async function lockFile() {
  return path.join(await temporaryFolder(), 'lock');
}

test('work under the same lock is done one after the other', async () => {
  const file = await lockFile();
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    steps.push(`${name} ends`);
  };
  await Promise.all([withLock(file, work('a')), withLock(file, work('b'))]);
  // Which of them is first is the machine's to say.
  const [first, second] = steps[0] === 'a begins' ? ['a', 'b'] : ['b', 'a'];
  expect(steps).toEqual([first, second].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(existsSync(file)).toBe(false);
});

test('the lock of a process that has ended is taken over', async () => {
  const file = await lockFile();
  const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(ended, 'exit');
  await writeFile(file, String(ended.pid));
  expect(await withLock(file, async () => 'done')).toBe('done');
});

test('a lock that nobody has touched for a minute is taken over', async () => {
  const file = await lockFile();
  await writeFile(file, String(process.pid));
  const past = new Date(Date.now() - 61_000);
  await utimes(file, past, past);
  expect(await withLock(file, async () => 'done')).toBe('done');
});

test('a failure gives the lock back', async () => {
  const file = await lockFile();
  const failing = withLock(file, async () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});
