import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { electronExecutable } from '../../electron/launch/electron-runtime.mjs';
import { type Program, programFolder } from './driver/program.ts';
import { openFirstStart, type Session } from './driver/session.ts';

/** Attempts of a page that has gone bad, in real Electron; each must come to nothing. */
let session: Session;
let program: Program;

beforeAll(async () => {
  session = await openFirstStart();
  program = session.program;
});

afterAll(() => session?.close());

const address = () => program.window.url();

test('the window has no Node, no Electron and nothing but two functions of the program', async () => {
  const found = await program.window.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    bridge: Object.keys((globalThis as unknown as { clinicAtlas: object }).clinicAtlas).sort(),
  }));
  expect(found).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['request', 'subscribe'],
  });
});

test('it cannot be navigated away, not by script, link, form or a redirecting frame', async () => {
  const before = address();
  await program.window.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await program.window.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await program.window.evaluate(() => {
    const form = document.createElement('form');
    form.action = 'https://example.org/';
    form.method = 'post';
    document.body.append(form);
    form.submit();
    form.remove();
  });
  await program.window.waitForTimeout(300);
  expect(address()).toBe(before);
});

test('it opens no other window, frame or webview', async () => {
  const opened = await program.window.evaluate(() => window.open('https://example.org/') === null);
  expect(opened).toBe(true);
  const framed = await program.window.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    const webview = document.createElement('webview');
    webview.setAttribute('src', 'https://example.org/');
    document.body.append(webview);
    await new Promise((rest) => setTimeout(rest, 300));
    const result = {
      frames: window.frames.length,
      reached: frame.contentDocument !== null && frame.contentDocument.body.childElementCount > 0,
      webview: 'loadURL' in webview,
    };
    frame.remove();
    webview.remove();
    return result;
  });
  expect(framed.reached).toBe(false);
  expect(framed.webview).toBe(false);
  const windows = await program.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
});

test('it is given no permission', async () => {
  const answers = await program.window.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: await new Promise((answer) =>
      navigator.geolocation.getCurrentPosition(
        () => answer('given'),
        () => answer('refused'),
      ),
    ),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
  }));
  expect(answers).toEqual({ notifications: 'denied', place: 'refused', camera: 'refused' });
});

test('the program’s own scheme serves what was built and nothing beside it', async () => {
  const statuses = await program.window.evaluate(async () => {
    const asked = [
      ['GET', '/index.html'],
      ['POST', '/index.html'],
      ['GET', '/..%2f..%2fpackage.json'],
      ['GET', '/%00'],
      ['GET', '/..%5cmain%5cmain.js'],
    ];
    return Promise.all(
      asked.map(([method, path]) =>
        fetch(path, { method }).then(
          (answer) => answer.status,
          () => 0,
        ),
      ),
    );
  });
  expect(statuses[0]).toBe(200);
  for (const status of statuses.slice(1)) expect(status === 0 || status >= 400).toBe(true);
});

test('requests that the contract lacks, of a wrong shape or of a vast size are refused with a code', async () => {
  const codes = await program.window.evaluate(async () => {
    type Answer = { ok: boolean; problem?: { code: string } };
    const { request } = (
      globalThis as unknown as {
        clinicAtlas: { request(name: string, input: unknown): Promise<Answer> };
      }
    ).clinicAtlas;
    const ask = (name: string, input: unknown) =>
      request(name, input).then(
        (answer) => (answer.ok ? 'answered' : (answer.problem?.code ?? 'no code')),
        () => 'rejected',
      );
    return [
      await ask('deleteEverything', {}),
      await ask('__proto__', {}),
      await ask('areaPicture', { unitid: '../../etc' }),
      await ask('saveProfile', { profile: { name: 'x'.repeat(50_000_000) } }),
      await ask('workspace', {}),
    ];
  });
  expect(codes.slice(0, 4)).not.toContain('answered');
  expect(codes.slice(0, 4)).not.toContain('no code');
  expect(codes[4]).toBe('answered');
});

test('a second start hands over to the first and ends', async () => {
  const started = performance.now();
  await promisify(execFile)(electronExecutable(), ['--no-sandbox', programFolder], {
    env: { ...process.env, CLINIC_ATLAS_DATA: session.folder },
    timeout: 20_000,
  });
  expect(performance.now() - started).toBeLessThan(20_000);
  const windows = await program.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
});
