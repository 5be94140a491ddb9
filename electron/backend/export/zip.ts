import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Parts of a package by their names, in order. */
export type Parts = Map<string, Uint8Array>;

/** PKWARE's APPNOTE 6.3: local header (4.3.7), directory (4.3.12), its end (4.3.16). */
const localMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const localBytes = 30;
const entryBytes = 46;
const endBytes = 22;
const deflated = 8;
/** Version 2.0 of the format; names in UTF-8. */
const version = 20;
const utf8Names = 0x0800;
/** January 1, 1980, the first day there is: the same parts make the same file. */
const firstDay = 0x0021;

/** Reads a package that a library has just made in the memory; folders are no parts. */
export function readZip(bytes: Uint8Array): Parts {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('No package');
  const parts: Parts = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameBytes = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + entryBytes, at + entryBytes + nameBytes);
    if (!name.endsWith('/')) parts.set(name, contentOf(zip, at));
    at += entryBytes + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function contentOf(zip: Buffer, entry: number): Uint8Array {
  const header = zip.readUInt32LE(entry + 42);
  const start = header + localBytes + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === deflated ? inflateRawSync(packed) : packed;
}

/** Writes a package; what is packed already (pictures, packages) is stored as it is. */
export function writeZip(parts: Parts): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const bytes = Buffer.from(name, 'utf8');
    const packs = !/\.(png|xlsx)$/.test(name);
    const packed = packs ? deflateRawSync(content) : content;
    // From the version needed to the length of what follows the name, the same in both headers.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(version, 0);
    fields.writeUInt16LE(utf8Names, 2);
    fields.writeUInt16LE(packs ? deflated : 0, 4);
    fields.writeUInt16LE(firstDay, 8);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(bytes.length, 22);
    const header = Buffer.alloc(localBytes);
    header.writeUInt32LE(localMark, 0);
    fields.copy(header, 4);
    const entry = Buffer.alloc(entryBytes);
    entry.writeUInt32LE(entryMark, 0);
    entry.writeUInt16LE(version, 4);
    fields.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    files.push(header, bytes, packed);
    directory.push(entry, bytes);
    at += localBytes + bytes.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(endBytes);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}
