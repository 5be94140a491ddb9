import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, symlink } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { LaunchFailure } from './failure.mjs';

/**
 * Unpacks a part of a .zip file. Our own, because the one file we unpack has 25,000 entries of which
 * we want twenty, `unzip` is not on every machine, and Node reads the compression but not the format.
 * Layout: PKWARE's APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (end).
 * Not read: encrypted entries, files over 4 GiB, methods other than stored and deflated.
 *
 * @typedef {object} ZipEntry
 * @property {string} name
 * @property {number} method 0 stored, 8 deflated
 * @property {number} packedBytes
 * @property {number} bytes
 * @property {number} headerAt
 * @property {number} mode of a Unix file, 0 when made elsewhere
 */

const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * @param {string} zipFile
 * @param {string} folder
 * @param {(name: string) => string | undefined} place the path under `folder`, or nothing to skip
 */
export async function unpackZip(zipFile, folder, place) {
  const handle = await open(zipFile, 'r');
  try {
    for (const entry of await readDirectory(handle)) {
      const target = place(entry.name);
      if (target === undefined || target === '') continue;
      await unpackEntry(handle, zipFile, entry, safePath(folder, target));
    }
  } finally {
    await handle.close();
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @returns {Promise<ZipEntry[]>}
 */
async function readDirectory(handle) {
  const { size } = await handle.stat();
  const tailBytes = Math.min(size, END_BYTES + LONGEST_COMMENT);
  const tail = await readAt(handle, size - tailBytes, tailBytes);
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new LaunchFailure('This is not a .zip file, or its end is missing.');
  const count = tail.readUInt16LE(end + 10);
  const bytes = tail.readUInt32LE(end + 12);
  const directory = await readAt(handle, tail.readUInt32LE(end + 16), bytes);
  const entries = [];
  for (let at = 0, n = 0; n < count; n += 1) {
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      headerAt: directory.readUInt32LE(at + 42),
      mode: directory.readUInt16LE(at + 40),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {string} zipFile
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function unpackEntry(handle, zipFile, entry, target) {
  if (entry.name.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  if (entry.method !== 0 && entry.method !== 8) {
    throw new LaunchFailure(`${entry.name} is packed by a method that is not read here.`);
  }
  await mkdir(path.dirname(target), { recursive: true });
  // The lengths of name and extra field stand here once more, and the second may differ.
  const header = await readAt(handle, entry.headerAt, 30);
  const start = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if ((entry.mode & FILE_TYPE) === SYMBOLIC_LINK) {
    await symlink((await readAt(handle, start, entry.packedBytes)).toString('utf8'), target);
    return;
  }
  const { counter, counted } = countBytes();
  const packed =
    entry.packedBytes === 0
      ? Readable.from([])
      : createReadStream(zipFile, { start, end: start + entry.packedBytes - 1 });
  const unpack = entry.method === 8 ? createInflateRaw() : new PassThrough();
  const file = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 });
  await pipeline(packed, unpack, counter, file);
  if (counted() !== entry.bytes) throw new LaunchFailure(`${entry.name} is cut short in the .zip.`);
}

function countBytes() {
  let bytes = 0;
  const counter = new Transform({
    transform(chunk, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { counter, counted: () => bytes };
}

/**
 * A name in an archive may try to leave the folder.
 *
 * @param {string} folder
 * @param {string} name
 */
function safePath(folder, name) {
  const target = path.resolve(folder, name);
  if (target.startsWith(path.resolve(folder) + path.sep)) return target;
  throw new LaunchFailure(`The .zip file has an entry outside its folder: ${name}`);
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} position
 * @param {number} length
 */
async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new LaunchFailure('The .zip file ends too early.');
  return buffer;
}
