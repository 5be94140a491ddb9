import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { ProblemError } from '../../../data/model/problem.ts';
import { backUp } from './back-up.ts';
import type { WritableDatabase } from './handles.ts';
import { migrate, readSchemaSteps, versionOf } from './migrate.ts';
import { openSqlite } from './sqlite.ts';
import { explainTrouble, foreignProblem } from './trouble.ts';
import { applicationId, readFileHeader } from './workspace-file.ts';

/** How long to wait for another process that writes, in milliseconds. */
const patience = 5000;

interface WorkspaceOptions {
  path: string;
  /** data/schema of the program. */
  schemaFolder: string;
  /** 'create' makes a new, empty workspace where no file is; 'open' wants the file. */
  mode: 'open' | 'create';
}

/**
 * The one function that opens a workspace. A file that is not ours, or of a newer program, is refused
 * before SQLite has touched it; an older one is backed up, then brought to the newest version.
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<WritableDatabase> {
  const { path, schemaFolder, mode } = options;
  const steps = readSchemaSteps(schemaFolder);
  if (mode === 'open') refuseOthers(path, readFileHeader(path), steps.length);
  else if (existsSync(path)) throw new Error(`There is a file at ${path} already`);
  let db: Database.Database | null = null;
  try {
    db = openSqlite(path, { fileMustExist: mode === 'open', timeout: patience });
    setRules(db);
    if (mode === 'open') {
      // Asked again of SQLite: a write-ahead log beside the file may hold a later answer.
      const version = versionOf(db);
      const owner = db.pragma('application_id', { simple: true }) as number;
      refuseOthers(path, { applicationId: owner, version }, steps.length);
      if (version < steps.length) await backUp(db, path, new Date());
    }
    migrate(db, steps);
    return db as WritableDatabase;
  } catch (error) {
    db?.close();
    throw explainTrouble(error, path);
  }
}

function setRules(db: Database.Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('foreign_keys = ON');
  // What is deleted is overwritten: names and words of people are not to be found in the file.
  db.pragma('secure_delete = ON');
  db.pragma('journal_mode = WAL');
  // On every open: a later open of a WAL file would silently have NORMAL, which may lose the last
  // transactions when the power fails.
  db.pragma('synchronous = FULL');
}

function refuseOthers(
  path: string,
  header: ReturnType<typeof readFileHeader>,
  newest: number,
): void {
  if (header === null || header.applicationId !== applicationId) throw foreignProblem(path);
  if (header.version > newest) {
    throw new ProblemError(
      'workspace-newer',
      `The workspace file ${path} was written by a newer Clinic Atlas (version ${header.version} of its tables, this program knows ${newest}) and was left as it is; open it with the newer program.`,
    );
  }
}
