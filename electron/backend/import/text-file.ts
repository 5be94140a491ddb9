import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { ProblemError } from '../../../data/model/problem.ts';
import { type Encoding, EncodingFinder } from './decode.ts';

/**
 * Bytes in hand at a time, so that a large file takes no more memory than a small one. Texts of more
 * than 128 KB lie apart in the memory of JavaScript, where making and dropping them takes longer.
 */
const pieceBytes = 1 << 16;

/** What was found out about a file by reading it once from end to end. */
export interface FileFacts {
  bytes: number;
  sha256: string;
  /** Null where it is no text. */
  encoding: Encoding | null;
  /** NUL bytes in a text, which has none where nothing damaged it. */
  nuls: number;
  /** The first bytes: of some kinds of file they tell which it is. */
  beginning: Uint8Array;
}

export function inspectFile(path: string): FileFacts {
  // Reading from a device or a pipe might never end.
  if (!asProblem(path, () => statSync(path)).isFile()) {
    throw new ProblemError(
      'not-a-file',
      `${path} is a folder or a device, not a file; take the file with the table.`,
    );
  }
  const hash = createHash('sha256');
  const finder = new EncodingFinder();
  let bytes = 0;
  let beginning = new Uint8Array();
  for (const piece of bytesOf(path)) {
    if (bytes === 0) beginning = piece.slice(0, 8);
    bytes += piece.length;
    hash.update(piece);
    finder.add(piece);
  }
  const encoding = finder.encoding();
  return { bytes, sha256: hash.digest('hex'), encoding, nuls: finder.nuls, beginning };
}

/** The text of a file piece by piece, each with the share of the file that it ends at. */
export function* textOf(
  path: string,
  encoding: Encoding,
  bytes: number,
): Generator<{ text: string; share: number }> {
  const decoder = new TextDecoder(encoding);
  let done = 0;
  for (const piece of bytesOf(path)) {
    done += piece.length;
    yield { text: decoder.decode(piece, { stream: true }), share: Math.min(1, done / bytes) };
  }
  const rest = decoder.decode();
  if (rest !== '') yield { text: rest, share: 1 };
}

/** Enough for ten rows of the widest layout (College Scorecard, 2,900 columns). */
const headBytes = 512 * 1024;

/** The beginning of a text file; null for what is no text, or may not be read. */
export function headOf(path: string): string | null {
  try {
    for (const piece of bytesOf(path, headBytes)) {
      const finder = new EncodingFinder();
      finder.add(piece);
      const encoding = finder.encodingOfBeginning();
      return encoding === null ? null : new TextDecoder(encoding).decode(piece, { stream: true });
    }
    return '';
  } catch {
    return null;
  }
}

/** Each piece is good until the next is asked for: they share their memory. */
function* bytesOf(path: string, length = pieceBytes): Generator<Uint8Array> {
  const buffer = new Uint8Array(length);
  const file = asProblem(path, () => openSync(path, 'r'));
  try {
    for (;;) {
      const count = asProblem(path, () => readSync(file, buffer));
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

function asProblem<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ProblemError(
      'file-not-readable',
      `${path} cannot be read (${reason}); check that it is there and may be opened.`,
    );
  }
}
