import { inflateRawSync } from 'node:zlib';
import { ProblemError } from '../../../data/model/problem.ts';

/** More text than this no table of ours has; the reader of spreadsheets holds all of it at once. */
const mostBytes = 160 * 1024 * 1024;
/** A workbook has some twenty parts. */
const mostParts = 5000;
/** Bytes that may lie between the parts without being one of them. */
const mostUnlisted = 1 << 16;

const endOfDirectory = Buffer.from('504b0506', 'hex');
const partOfDirectory = 0x02014b50;

/** What is wrong with a zip file that cannot be a workbook. */
export class NoWorkbook extends Error {}

/**
 * The XML parts of a workbook (.xlsx, a zip file: PKWARE application note 4.3.7 to 4.3.16), unpacked
 * within a bound: some KB of zip can be made to hold many GB.
 * @throws {NoWorkbook} where it is no zip file to its end
 * @throws {ProblemError} where its parts are more than a table can be
 */
export function readWorkbookParts(zip: Buffer, file: string): Map<string, Buffer> {
  const end = zip.lastIndexOf(endOfDirectory);
  if (end < 0 || end + 22 > zip.length) throw new NoWorkbook('its end is missing');
  const count = zip.readUInt16LE(end + 10);
  if (count > mostParts) throw tooLarge(file);
  const parts = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  let left = mostBytes;
  let listed = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== partOfDirectory) {
      throw new NoWorkbook('its list of parts is damaged');
    }
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + lengths[0]);
    const local = zip.readUInt32LE(at + 42);
    at += 46 + lengths[0] + lengths[1] + lengths[2];
    listed += packed;
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    if (local + 30 > zip.length) throw new NoWorkbook('its list of parts is damaged');
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const part = unpack(zip.subarray(from, from + packed), method, left, file);
    left -= part.length;
    parts.set(name, part);
  }
  // A reader that goes from part to part would come upon parts that the list leaves out.
  const directory = end - zip.readUInt32LE(end + 16);
  if (zip.length - listed - directory > mostUnlisted + count * 400) {
    throw new NoWorkbook('it has parts that are not in its list');
  }
  return parts;
}

function unpack(packed: Buffer, method: number, most: number, file: string): Buffer {
  if (method === 0) {
    if (packed.length > most) throw tooLarge(file);
    return packed;
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(file);
    throw new NoWorkbook('a part of it is damaged');
  }
}

function tooLarge(file: string): ProblemError {
  return new ProblemError(
    'spreadsheet-too-large',
    `${file} unpacks to more than a spreadsheet of tables can be; save the table as CSV and take that file.`,
  );
}
