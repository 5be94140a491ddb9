import { existsSync, realpathSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemError } from '../../data/model/problem.ts';
import { copyChecked, partialCopyOf } from './database/back-up.ts';
import { isNameTooLong } from './database/name-too-long.ts';
import { workspaceName } from './database/workspace-file.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers the wish for a copy of the whole workspace: whole, or not at all. */
export function answerCopies(): HandlersOf<'copyWorkspace'> {
  return {
    async copyWorkspace({ db, path: own }, { path }) {
      refuseOpen(own, path);
      try {
        await copyChecked(
          db,
          path,
          () =>
            `The copy ${path} did not pass its check and was removed; check the disk, or choose another place.`,
        );
      } catch (error) {
        throw explain(error, path);
      } finally {
        rmSync(partialCopyOf(path), { force: true });
      }
      return { name: workspaceName(path) };
    },
  };
}

/** A workspace that a program has open would be torn apart by another file in its place. */
function refuseOpen(own: string, path: string): void {
  if (!existsSync(dirname(path))) throw notWritten(path);
  // A name that the system takes may yet be too long for those that the copy has on the way.
  if (isNameTooLong(`${partialCopyOf(path)}-journal`)) {
    throw notWritten(path, 'its name is too long; choose a shorter one');
  }
  if (!existsSync(path)) return;
  if (realpathSync(path) === realpathSync(own)) {
    throw new ProblemError(
      'copy-onto-itself',
      'A copy needs another name or folder than the workspace that is open.',
    );
  }
  // SQLite's log lies beside a workspace for as long as a program has it open, or since one was killed.
  if (existsSync(`${path}-wal`)) {
    throw new ProblemError(
      'copy-onto-open',
      `The workspace ${path} is open elsewhere and was left as it is; close it there, or choose another name.`,
    );
  }
}

/** Trouble of SQLite and of the system with the copy's own file, not with the workspace. */
function explain(error: unknown, path: string): unknown {
  const { code } = error as { code?: unknown };
  if (error instanceof ProblemError || typeof code !== 'string') return error;
  if (!/FULL|ENOSPC/.test(code)) return notWritten(path);
  return notWritten(path, 'the disk is full; make room, or choose another place');
}

function notWritten(
  path: string,
  why = 'its folder may not be written, or is not there; choose another place',
): ProblemError {
  return new ProblemError('copy-not-written', `The copy ${path} was not written: ${why}.`);
}
