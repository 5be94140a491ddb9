import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppAddress, servedFile } from '../../../electron/security/app-address.ts';

const folder = join('/', 'program', 'out', 'renderer');

describe('the address of a served file', () => {
  it.each([
    ['atlas://app/index.html', 'index.html'],
    ['atlas://app/assets/main-CkF1_x-9.js', join('assets', 'main-CkF1_x-9.js')],
    ['atlas://app/assets/inter.woff2?v=1#top', join('assets', 'inter.woff2')],
    // The parser resolves these before anything is looked up; they stay inside.
    ['atlas://app/assets/../index.html', 'index.html'],
    ['atlas://app/../../index.html', 'index.html'],
  ])('%s is a file of the window', (address, file) => {
    expect(servedFile(address, folder)).toBe(join(folder, file));
  });

  it.each([
    ['a parent written as %2f', 'atlas://app/..%2f..%2fpackage.json'],
    ['a parent written twice over', 'atlas://app/..%252f..%252fpackage.json'],
    ['a parent with a backslash', 'atlas://app/..\\..\\package.json'],
    ['a parent with an encoded backslash', 'atlas://app/..%5c..%5cpackage.json'],
    ['a NUL', 'atlas://app/index.html%00.png'],
    ['a folder beside the served one', 'atlas://app/..%2frenderer-secret/key.txt'],
    ['a drive', 'atlas://app/C:/Windows/win.ini'],
    ['an alternate stream', 'atlas://app/index.html::$DATA'],
    ['a hidden file', 'atlas://app/.env'],
    ['an empty part', 'atlas://app//etc/passwd'],
    ['the root itself', 'atlas://app/'],
    ['another host', 'atlas://other/index.html'],
    ['a host that begins like ours', 'atlas://app.evil.example/index.html'],
    ['a user name', 'atlas://app@evil.example/index.html'],
    ['a user name on our host', 'atlas://me@app/index.html'],
    ['a port', 'atlas://app:80/index.html'],
    ['a file', 'file:///etc/passwd'],
    ['another scheme', 'https://app/index.html'],
    ['no address', 'index.html'],
    ['nothing', ''],
  ])('is refused with %s', (_what, address) => {
    expect(servedFile(address, folder)).toBe(null);
  });

  it('never leads out of the served folder, whatever is asked for', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      '%00',
      'a',
      ':',
      ' ',
      '~',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const file = servedFile(`atlas://app/${pieces.join('')}`, folder);
        expect(file === null || file.startsWith(folder + join('/'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an address of the window', () => {
  it('is parsed, not compared as text', () => {
    expect(isAppAddress('atlas://app/index.html')).toBe(true);
    expect(isAppAddress('atlas://app')).toBe(true);
    expect(isAppAddress('atlas://application/index.html')).toBe(false);
    expect(isAppAddress('atlas://app:app@evil.example/')).toBe(false);
    expect(isAppAddress('https://evil.example/atlas://app/')).toBe(false);
  });
});
