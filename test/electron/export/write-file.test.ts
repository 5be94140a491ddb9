import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFile, writeFiles } from '../../../electron/backend/export/write-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('writing a file', () => {
  it('puts the new one in the place of the old one', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'old and longer');
    expect(writeFile(path, ['new', Buffer.from(' one')])).toEqual({ file: 'a.csv' });
    expect(readFileSync(path, 'utf8')).toBe('new one');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('leaves the old one and no half file where the content fails on the way', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'old');
    const failing = (function* () {
      yield 'half';
      throw new Error('the source went away');
    })();
    expect(() => writeFile(path, failing)).toThrow('the source went away');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('touches none of several files when one of them cannot be written', () => {
    const folder = temporaryFolder();
    const paths = ['a.csv', 'missing/b.csv'].map((name) => join(folder, name));
    writeFileSync(paths[0], 'old');
    expect(() => writeFiles(new Map(paths.map((path) => [path, 'new'])))).toThrow(
      `The file ${paths[1]} was not written: its folder is not there`,
    );
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(paths[0], 'utf8')).toBe('old');
  });

  it('puts several files in the place of theirs and leaves nothing else behind', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    writeFiles(
      new Map([
        [join(folder, 'a.csv'), 'ñew'],
        [join(folder, 'b.csv'), ''],
      ]),
    );
    expect(readdirSync(folder).toSorted()).toEqual(['a.csv', 'b.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('ñew');
  });

  it('says that the disk is full', () => {
    const failing = (function* () {
      yield 'half';
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    })();
    const folder = temporaryFolder();
    expect(() => writeFile(join(folder, 'a.csv'), failing)).toThrow(
      /a\.csv was not written: the disk is full; make room/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that the folder is gone', () => {
    const path = join(temporaryFolder(), 'gone', 'a.csv');
    expect(() => writeFile(path, 'text')).toThrow(
      `The file ${path} was not written: its folder is not there; choose one that is.`,
    );
  });

  it('says that a folder has the name', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.csv'));
    expect(() => writeFile(join(folder, 'a.csv'), 'text')).toThrow(
      'there is a folder of that name',
    );
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('writes behind a link, which stays one', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'shared.csv'), 'old');
    symlinkSync(join(folder, 'shared.csv'), join(folder, 'link.csv'));
    expect(writeFile(join(folder, 'link.csv'), 'new')).toEqual({ file: 'link.csv' });
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'shared.csv'), 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('puts no file in the place of a device', async () => {
    const path = join(temporaryFolder(), 'a.csv');
    const server = createServer().listen(path);
    await once(server, 'listening');
    expect(() => writeFile(path, 'text')).toThrow('what has that name is no file');
    expect(statSync(path).isSocket()).toBe(true);
    server.close();
  });

  it('says that the name is too long', () => {
    const path = join(temporaryFolder(), `${'a'.repeat(300)}.csv`);
    expect(() => writeFile(path, 'text')).toThrow('its name is too long');
  });

  // Whoever runs as root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('says that it may not be written, and leaves it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'old');
    chmodSync(path, 0o444);
    expect(() => writeFile(path, 'new')).toThrow('you may not write there');
    chmodSync(folder, 0o555);
    expect(() => writeFile(join(folder, 'b.csv'), 'new')).toThrow('you may not write there');
    chmodSync(folder, 0o755);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});
