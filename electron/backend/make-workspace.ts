import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Progress } from '../../data/api/events.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { countOf } from '../../data/words/plural.ts';
import { syncFolder } from './database/durable.ts';
import { openWorkspace } from './database/open-workspace.ts';
import { storeReference } from './database/store-reference.ts';
import { isNameTooLong } from './database/name-too-long.ts';
import { explainTrouble } from './database/trouble.ts';
import { readReference } from './import/read-reference.ts';
import { makeFolder } from './make-folder.ts';

interface MakingOptions {
  path: string;
  schemaFolder: string;
  referenceFolder: string;
  onProgress: (progress: Progress) => void;
}

/**
 * Makes a workspace from the reference dataset. It is built under another name and gets its own only
 * when it is complete and on the disk, so that a start that is cut short leaves nothing half.
 */
export async function makeWorkspace(options: MakingOptions): Promise<void> {
  const { path, schemaFolder, referenceFolder, onProgress } = options;
  const tell = (done: number, sentence: string) =>
    onProgress({ task: 'make workspace', sentence, done, total: 3 });
  const folder = dirname(path);
  makeFolder(folder);
  clearAbandoned(path);
  const making = unfinishedPath(path);
  // A name that the system takes may yet be too long for the one that the workspace has on the way.
  if (isNameTooLong(`${making}-journal`)) {
    const message = `The workspace ${path} was not made: its name is too long; choose a shorter one.`;
    throw new ProblemError('name-too-long', message);
  }
  try {
    tell(0, 'Reading the reference dataset');
    const tables = await readReference(referenceFolder);
    tell(1, `Storing ${countOf(tables.tractCentres.rows.length, 'tract centre')}`);
    const db = await openWorkspace({ path: making, schemaFolder, mode: 'create' });
    try {
      storeReference(db, tables, new Date());
    } catch (error) {
      throw explainTrouble(error, making);
    } finally {
      db.close();
    }
    tell(2, 'Putting the workspace in its place');
    publish(making, path);
    syncFolder(folder);
    tell(3, 'The workspace is ready');
  } finally {
    removeFiles(folder, basename(making));
  }
}

/** Gives the complete file its name, unless another process was quicker: then that one's stays. */
function publish(making: string, path: string): void {
  try {
    linkSync(making, path);
  } catch {
    // Some file systems (FAT, network shares) have no links.
    if (!existsSync(path)) renameSync(making, path);
  }
}

/** A name of its own for the workspace while this process makes it. */
function unfinishedPath(path: string): string {
  return join(dirname(path), `${unfinishedStart(path)}${process.pid}.${randomUUID()}.making`);
}

function unfinishedStart(path: string): string {
  return `.${basename(path)}.`;
}

/** Removes what processes left that ended while they made this workspace. */
function clearAbandoned(path: string): void {
  const start = unfinishedStart(path);
  for (const file of readdirSync(dirname(path))) {
    if (!file.startsWith(start)) continue;
    const pid = /^(\d+)\.[\w-]+\.making/.exec(file.slice(start.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(path), file));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeFiles(folder: string, start: string): void {
  for (const file of readdirSync(folder)) {
    if (file.startsWith(start)) rmSync(join(folder, file));
  }
}
