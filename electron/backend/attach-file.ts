import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type AttachmentType, judgeFile } from '../../data/candidate/file-kind.ts';
import { ProblemError } from '../../data/model/problem.ts';
import type { NewAttachment } from './database/queries/attachments.ts';

/** As many bytes as judging a file takes. */
const startBytes = 4096;

/**
 * Reads a file that is to be kept with evidence. What it is, its own bytes say; one that is refused is
 * never read further than its start.
 */
export function readAttachedFile(path: string, unitid: string): NewAttachment {
  const name = basename(path);
  const { type } = judge(path, name);
  const bytes = read(path, name, () => readFileSync(path));
  // It may have grown or become another one since.
  const again = judgeFile(name, bytes.length, bytes.subarray(0, startBytes));
  if (!again.accepted) throw new ProblemError('attachment-refused', again.sentence);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: randomUUID(), unitid, name, type, sha256, bytes };
}

function judge(path: string, name: string): { type: AttachmentType } {
  const stats = read(path, name, (): Stats => statSync(path));
  if (!stats.isFile()) {
    throw new ProblemError('attachment-refused', `“${name}” was not taken: it is no file.`);
  }
  const verdict = judgeFile(name, stats.size, readStart(path, name));
  if (!verdict.accepted) throw new ProblemError('attachment-refused', verdict.sentence);
  return verdict;
}

function readStart(path: string, name: string): Uint8Array {
  return read(path, name, () => {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(startBytes);
      return start.subarray(0, readSync(file, start, 0, startBytes, 0));
    } finally {
      closeSync(file);
    }
  });
}

/** Trouble of the system as a sentence. */
function read<Value>(path: string, name: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const why = code === 'ENOENT' ? 'it is not there any more' : `it cannot be read (${code})`;
    throw new ProblemError('attachment-unreadable', `“${name}” was not taken: ${why} (${path}).`);
  }
}
