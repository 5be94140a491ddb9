import { ProblemError } from '../../../data/model/problem.ts';
import { lastGoodBackup } from './back-up.ts';
import { SqliteError } from './sqlite.ts';

/** What is expected to go wrong with a file and a disk, by the start of SQLite's own code. */
const sentences: [code: string, problem: string, sentence: string][] = [
  ['SQLITE_BUSY', 'workspace-busy', 'is in use by another program; close that and try again'],
  ['SQLITE_READONLY', 'workspace-readonly', 'may not be written; allow it or use another folder'],
  ['SQLITE_PERM', 'workspace-readonly', 'may not be written; allow it or use another folder'],
  [
    'SQLITE_CANTOPEN',
    'workspace-unreadable',
    'cannot be opened; check that its folder may be written',
  ],
  ['SQLITE_FULL', 'disk-full', 'cannot grow, since the disk is full; make room and try again'],
  ['SQLITE_IOERR', 'disk-failed', 'cannot be read or written; check the disk and try again'],
];

const damaged = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

/** Trouble with the file becomes a problem with a sentence; everything else is a bug and stays one. */
export function explainTrouble(error: unknown, workspacePath: string): unknown {
  if (!(error instanceof SqliteError)) return error;
  if (damaged.some((code) => error.code.startsWith(code))) return damagedProblem(workspacePath);
  const known = sentences.find(([code]) => error.code.startsWith(code));
  if (known === undefined) return error;
  return new ProblemError(known[1], `The workspace file ${workspacePath} ${known[2]}.`);
}

export function damagedProblem(workspacePath: string): ProblemError {
  return new ProblemError(
    'workspace-damaged',
    `The workspace file ${workspacePath} is damaged and was left as it is; ${whatIsLeft(workspacePath)}.`,
  );
}

export function foreignProblem(workspacePath: string): ProblemError {
  return new ProblemError(
    'workspace-foreign',
    `The file ${workspacePath} is not a workspace of Clinic Atlas and was left as it is; ${whatIsLeft(workspacePath)}.`,
  );
}

function whatIsLeft(workspacePath: string): string {
  const backup = lastGoodBackup(workspacePath);
  return backup === null
    ? 'there is no backup of it, so move it away and a new workspace will be made'
    : `the last good backup is ${backup}: copy it to a name of its own and open that`;
}
