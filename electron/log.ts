import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A log of at most two files of this size in the user's folder. Its own few lines, since the logging
 * packages for Electron bring lines of their own between the processes, past the one gate.
 */
const mostBytes = 512 * 1024;

export interface Log {
  write(line: string): void;
  folder: string;
}

export function openLog(folder: string, limit: number = mostBytes): Log {
  const file = join(folder, 'clinic-atlas.log');
  return {
    folder,
    write(line) {
      // A full or locked disk must not stop the program for want of a log.
      try {
        mkdirSync(folder, { recursive: true });
        if (sizeOf(file) > limit) renameSync(file, join(folder, 'clinic-atlas.before.log'));
        appendFileSync(file, `${new Date().toISOString()} ${line.trimEnd()}\n`);
      } catch (error) {
        process.stderr.write(`The log cannot be written: ${error}\n`);
      }
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
