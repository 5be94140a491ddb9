import { closeSync, openSync, readSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';

/** Marks an SQLite file as a workspace of ours; 'CAtl' in ASCII. */
export const applicationId = 0x4341_746c;

export const workspaceEnding = '.atlas';

/** Name of a workspace: its file without folder and ending. */
export function workspaceName(path: string): string {
  return basename(path, extname(path));
}

/** Whether a file says of itself that it is a workspace of ours. */
export function isWorkspaceFile(path: string): boolean {
  try {
    return readFileHeader(path)?.applicationId === applicationId;
  } catch {
    return false;
  }
}

interface FileHeader {
  applicationId: number;
  version: number;
}

/**
 * The two numbers that say whose file this is, read without SQLite, since opening a file in SQLite
 * may already change it or lay files beside it. Null where it is no SQLite file.
 * Offsets: https://www.sqlite.org/fileformat2.html, "The Database Header".
 */
export function readFileHeader(path: string): FileHeader | null {
  const header = Buffer.alloc(100);
  let length: number;
  try {
    const file = openSync(path, 'r');
    try {
      length = readSync(file, header, 0, header.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new ProblemError('workspace-missing', `There is no workspace file at ${path}.`)
      : new ProblemError(
          'workspace-unreadable',
          `The workspace file ${path} cannot be read (${(error as Error).message}); check that it is a file and that you may read it.`,
        );
  }
  if (length < header.length || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    return null;
  return { applicationId: header.readUInt32BE(68), version: header.readUInt32BE(60) };
}
