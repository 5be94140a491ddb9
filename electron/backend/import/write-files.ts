import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';

/**
 * Writes files so that each is either the old one or the new one whole, and none is touched before
 * all are on the disk.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  try {
    replaceFiles(folder, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError(
      'folder-not-writable',
      `The files could not be written to ${folder} (${reason}); check that there is room and that you may write there.`,
    );
  }
}

function replaceFiles(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const waiting: [temporary: string, path: string][] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      const temporary = `${path}.${process.pid}.new`;
      waiting.push([temporary, path]);
      const file = openSync(temporary, 'w');
      try {
        const bytes = Buffer.from(text, 'utf8');
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    }
    for (const [temporary, path] of waiting) renameSync(temporary, path);
  } finally {
    for (const [temporary] of waiting) rmSync(temporary, { force: true });
  }
}
