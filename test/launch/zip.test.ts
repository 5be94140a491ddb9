import { lstat, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackZip } from '../../electron/launch/zip.mjs';
import { temporaryFolder } from './temporary-folder.ts';

type Member = { name: string; text: string; stored?: boolean; mode?: number };

/** A .zip file by the book (PKWARE's APPNOTE, 4.3), without sums, which the reader does not use. */
function zip(members: Member[], comment = ''): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, stored = false, mode = 0o100644 } of members) {
    const bytes = Buffer.from(text);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    header.writeUInt16LE(name.length, 26);
    header.writeUInt16LE(4, 28);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(mode, 40);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    files.push(header, Buffer.from(name), Buffer.alloc(4), packed);
    at += 30 + name.length + 4 + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...files, ...directory, end, Buffer.from(comment)]);
}

async function unpack(content: Buffer, place = (name: string): string | undefined => name) {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'archive.zip');
  await writeFile(file, content);
  await unpackZip(file, path.join(folder, 'out'), place);
  return path.join(folder, 'out');
}

test('packed, stored and empty files come out as they went in', async () => {
  const long = 'immigrants within reach '.repeat(10_000);
  const out = await unpack(
    zip([
      { name: 'folder/', text: '', stored: true, mode: 0o40755 },
      { name: 'folder/long.txt', text: long },
      { name: 'short.txt', text: 'stored', stored: true },
      { name: 'empty.txt', text: '', stored: true },
    ]),
  );
  expect(await readFile(path.join(out, 'folder/long.txt'), 'utf8')).toBe(long);
  expect(await readFile(path.join(out, 'short.txt'), 'utf8')).toBe('stored');
  expect(await readFile(path.join(out, 'empty.txt'), 'utf8')).toBe('');
});

test('a program stays executable and a symbolic link stays one', async () => {
  const out = await unpack(
    zip([
      { name: 'program', text: '#!/bin/sh', mode: 0o100755 },
      { name: 'link', text: 'program', stored: true, mode: 0o120777 },
    ]),
  );
  expect((await stat(path.join(out, 'program'))).mode & 0o111).not.toBe(0);
  expect((await lstat(path.join(out, 'link'))).isSymbolicLink()).toBe(true);
  expect(await readlink(path.join(out, 'link'))).toBe('program');
});

test('entries can be left out and put elsewhere', async () => {
  const out = await unpack(
    zip([
      { name: 'Tool/keep.txt', text: 'kept' },
      { name: 'Tool/drop.txt', text: 'dropped' },
    ]),
    (name) => (name.endsWith('keep.txt') ? 'kept.txt' : undefined),
  );
  expect(await readFile(path.join(out, 'kept.txt'), 'utf8')).toBe('kept');
  await expect(stat(path.join(out, 'Tool'))).rejects.toThrow('ENOENT');
});

test('a comment at the end does not hide the directory', async () => {
  const out = await unpack(zip([{ name: 'a.txt', text: 'a' }], 'made by hand'));
  expect(await readFile(path.join(out, 'a.txt'), 'utf8')).toBe('a');
});

test('an entry cannot leave the folder', async () => {
  const content = zip([{ name: '../outside.txt', text: 'x' }]);
  await expect(unpack(content)).rejects.toThrow('an entry outside its folder');
});

test('a file that is no .zip, and one that was cut short, are refused', async () => {
  await expect(unpack(Buffer.from('an error page'))).rejects.toThrow('not a .zip file');
  const whole = zip([{ name: 'a.txt', text: 'a' }]);
  await expect(unpack(whole.subarray(0, whole.length - 8))).rejects.toThrow();
});
