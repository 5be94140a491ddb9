import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { inCheckout } from '../../electron/launch/checkout.mjs';
import { capture } from '../../electron/launch/children.mjs';

const module = (name: string) =>
  JSON.stringify(pathToFileURL(inCheckout('electron', 'launch', name)).href);

/** A command of ours with this body, as a program that node can run. */
function command(body: string) {
  const source = `
    import { attach, capture } from ${module('children.mjs')};
    import { LaunchFailure } from ${module('failure.mjs')};
    import { withProgress } from ${module('progress.mjs')};
    import { runLaunch } from ${module('run-launch.mjs')};
    await runLaunch(async () => { ${body} });`;
  return ['--input-type=module', '--eval', source];
}

test('the result of a command is the exit code', async () => {
  const { code } = await capture(process.execPath, command('return 7;'));
  expect(code).toBe(7);
});

test('a failure is told in a sentence, on stderr and without a trace', async () => {
  const body = `throw new LaunchFailure('It failed. Do this.', 'npm said why');`;
  const { code, stdout, output } = await capture(process.execPath, command(body));
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(output).toBe('npm said why\nClinic Atlas · It failed. Do this.\n');
});

test('the exit code of a program that runs in our place is ours', async () => {
  const body = `return attach(process.execPath, ['--eval', 'process.exit(5)']);`;
  const { code } = await capture(process.execPath, command(body));
  expect(code).toBe(5);
});

test('a program that is not there is a failure with its name', async () => {
  const { code, output } = await capture(
    process.execPath,
    command(`return attach('no-such-program', []);`),
  );
  expect(code).toBe(1);
  expect(output).toContain('no-such-program could not be started');
});

test('quick work is quiet, and slow work says what it is and how long it took', async () => {
  const body = `
    await withProgress('the quick step', async () => {});
    await withProgress('the slow step', () => new Promise((done) => setTimeout(done, 2500)));
    return 0;`;
  const { stdout, output } = await capture(process.execPath, command(body));
  expect(stdout).toBe('');
  expect(output).not.toContain('the quick step');
  expect(output).toContain('the slow step …');
  expect(output).toMatch(/the slow step: took [23] s/);
});

test.skipIf(process.platform !== 'linux')(
  'a program that left its group is ended with the run that started it',
  async () => {
    const stray = `
      require('node:child_process').spawn('sleep', ['600'], { detached: true, stdio: 'inherit' });
      process.exit(0);`;
    const body = `
      return attach(process.execPath, ['--eval', ${JSON.stringify(stray)}], { keyboard: false });`;
    const running = spawn(process.execPath, command(body), { stdio: ['ignore', 'ignore', 'pipe'] });
    running.stderr.resume();
    // As below: it comes when the stray one has let go of stderr, too.
    const [code] = await once(running, 'close');
    expect(code).toBe(0);
  },
);

test.skipIf(process.platform === 'win32')(
  'an interruption ends the programs that were started, and theirs',
  async () => {
    const child = `
      require('node:child_process').spawn('sleep', ['600'], { stdio: 'inherit' });
      process.stderr.write('both run');
      setInterval(() => {}, 1000);`;
    const body = `
      return attach(process.execPath, ['--eval', ${JSON.stringify(child)}], { keyboard: false });`;
    const running = spawn(process.execPath, command(body), { stdio: ['ignore', 'ignore', 'pipe'] });
    const [said] = await once(running.stderr, 'data');
    expect(String(said)).toBe('both run');
    running.kill('SIGTERM');
    // All three hold the other end of stderr, so this comes only when the last of them is gone.
    const [code] = await once(running, 'close');
    expect(code).toBe(143);
  },
);
