import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { ProblemError } from '../../../data/model/problem.ts';
import { syncFile, syncFolder } from './durable.ts';
import { openSqlite } from './sqlite.ts';
import { applicationId, workspaceEnding, workspaceName } from './workspace-file.ts';

const partial = '.partial';

/** Backups lie in a folder beside the workspace, named for it and for their time. */
function backupFolder(workspacePath: string): string {
  return join(dirname(workspacePath), 'Backups');
}

/**
 * What follows the name and the time in the name of a backup; null for files of other workspaces,
 * whose names may begin alike ('Clinic' and 'Clinic 2027').
 */
function endingOf(file: string, workspace: string): string | null {
  if (!file.startsWith(`${workspace} `)) return null;
  const [, ending] = /^\d{4}-\d\d-\d\d [\d.-]+Z(.*)$/.exec(file.slice(workspace.length + 1)) ?? [];
  return ending ?? null;
}

/** Keeps a copy of a workspace beside it. */
export async function backUp(
  db: Database.Database,
  workspacePath: string,
  now: Date,
): Promise<string> {
  const folder = backupFolder(workspacePath);
  mkdirSync(folder, { recursive: true });
  const name = workspaceName(workspacePath);
  for (const file of readdirSync(folder)) {
    // What a killed program left: the half-written copy, and SQLite's journal of it.
    if (endingOf(file, name)?.startsWith(workspaceEnding + partial)) rmSync(join(folder, file));
  }
  const time = now.toISOString().replace('T', ' ').replaceAll(':', '-');
  const path = join(folder, `${name} ${time}${workspaceEnding}`);
  await copyChecked(
    db,
    path,
    (copy) =>
      `The backup ${copy} did not pass its check, so the workspace ${workspacePath} was left as it is; check the disk and start again.`,
  );
  return path;
}

/**
 * Copies what is in a workspace, with all that its write-ahead log holds, to a file that has its name
 * only once it is complete, checked and on the disk. One that is there already is replaced.
 * @param sayFailed what is said of a copy (by its path) that does not pass the check
 */
export async function copyChecked(
  db: Database.Database,
  path: string,
  sayFailed: (copy: string) => string,
): Promise<void> {
  const making = partialCopyOf(path);
  await db.backup(making);
  // Without a write-ahead log of its own the copy is one file, which can be read where it lies.
  const copy = openSqlite(making);
  copy.pragma('journal_mode = DELETE');
  copy.close();
  if (!isSound(making)) throw new ProblemError('backup-failed', sayFailed(making));
  syncFile(making);
  renameSync(making, path);
  syncFolder(dirname(path));
}

/** The name that a copy has until it is complete. */
export function partialCopyOf(path: string): string {
  return path + partial;
}

/** The newest backup of a workspace that passes the check; null where there is none. */
export function lastGoodBackup(workspacePath: string): string | null {
  const folder = backupFolder(workspacePath);
  const name = workspaceName(workspacePath);
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch {
    return null;
  }
  const backups = files
    .filter((file) => endingOf(file, name) === workspaceEnding)
    .sort()
    .reverse()
    .map((file) => join(folder, file));
  return backups.find(isSound) ?? null;
}

/** Whether a file is a workspace whose pages, rows and indexes are in order. */
function isSound(path: string): boolean {
  try {
    const db = openSqlite(path, { readonly: true, fileMustExist: true });
    try {
      return db.pragma('application_id', { simple: true }) === applicationId && isIntact(db);
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

export function isIntact(db: Database.Database): boolean {
  return db.pragma('quick_check(1)', { simple: true }) === 'ok';
}
