import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';

/** Text is written as UTF-8. Pieces are taken one by one, so that a long file is never in the memory. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>;

/**
 * Writes a file whole or not at all: to a temporary file beside it, which takes its name once it is
 * on the disk. Trouble with the disk, the folder or the file that was there is one sentence.
 */
export function writeFile(path: string, content: FileContent): { file: string } {
  writeFiles(new Map([[path, content]]));
  return { file: basename(path) };
}

/**
 * Writes several files, each as `writeFile` does, of which none takes its name before all are on the
 * disk.
 */
export function writeFiles(files: ReadonlyMap<string, FileContent>): void {
  const waiting: { path: string; target: string; temporary: string }[] = [];
  let at = '';
  try {
    for (const [path, content] of files) {
      at = path;
      refuseWhatIsThere(path);
      // Of this process alone, so that two programs never write one temporary file.
      const name = `.clinic-atlas-${process.pid}-${waiting.length}.new`;
      const target = behindLink(path);
      const temporary = join(dirname(target), name);
      waiting.push({ path, target, temporary });
      writeWhole(temporary, content);
    }
    for (const { path, target, temporary } of waiting) {
      at = path;
      renameSync(temporary, target);
    }
    for (const folder of new Set(waiting.map(({ target }) => dirname(target)))) syncFolder(folder);
  } catch (error) {
    for (const { temporary } of waiting) remove(temporary);
    throw explain(error, at);
  }
}

/** The file that a link leads to, so that the link stays one; the path itself where there is nothing. */
function behindLink(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

function remove(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // What went wrong before is what is to be told.
  }
}

/** A rename would put the new file in the place of one that may not be written. */
function refuseWhatIsThere(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (there.isDirectory()) throw Object.assign(new Error('A folder'), { code: 'EISDIR' });
  if (!there.isFile()) throw Object.assign(new Error('A device'), { code: 'EEXIST' });
  accessSync(path, constants.W_OK);
}

function writeWhole(path: string, content: FileContent): void {
  const file = openSync(path, 'w');
  try {
    const pieces =
      typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that the new name outlives a power cut as well; Windows knows no such thing. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

const sentences: Record<string, readonly [problem: string, why: string]> = {
  ENOSPC: ['disk-full', 'the disk is full; make room, or choose another place'],
  EDQUOT: ['disk-full', 'your share of the disk is used up; make room, or choose another place'],
  EFBIG: ['disk-full', 'it is too large for the disk; choose another place'],
  ENOENT: ['folder-gone', 'its folder is not there; choose one that is'],
  ENOTDIR: ['folder-gone', 'its folder is not there; choose one that is'],
  EACCES: ['not-permitted', 'you may not write there; choose another folder or name'],
  EPERM: [
    'not-permitted',
    'you may not write there, or another program has it open; close that, or choose another name',
  ],
  EROFS: ['not-permitted', 'the disk can only be read; choose another place'],
  EBUSY: ['file-open', 'another program has it open; close it there and try again'],
  ETXTBSY: ['file-open', 'another program has it open; close it there and try again'],
  EEXIST: ['name-taken', 'what has that name is no file; choose another name'],
  EISDIR: ['name-taken', 'there is a folder of that name; choose another name'],
  ENAMETOOLONG: ['name-too-long', 'its name is too long; choose a shorter one'],
};

/** Trouble of the system as a sentence; a bug stays what it is. */
function explain(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof ProblemError || code === undefined) return error;
  const [problem, why] = sentences[code] ?? [
    'file-not-written',
    `the system says ${code}; try again, or choose another place`,
  ];
  return new ProblemError(problem, `The file ${path} was not written: ${why}.`);
}
