import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { applicationId } from './workspace-file.ts';

/** One file of data/schema: what brings a workspace of the version before to this version. */
export interface SchemaStep {
  version: number;
  file: string;
  sql: string;
}

/** The steps of a schema folder, 0001-….sql first; a gap in their numbers is a bug of ours. */
export function readSchemaSteps(folder: string): SchemaStep[] {
  const files = readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.sql$/.test(file))
    .sort();
  return files.map((file, i) => {
    const version = Number(file.slice(0, 4));
    if (version !== i + 1) throw new Error(`Schema step ${i + 1} is missing before ${file}`);
    return { version, file, sql: readFileSync(join(folder, file), 'utf8') };
  });
}

export function versionOf(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Takes a workspace to the newest version, each step in one transaction with its version. */
export function migrate(db: Database.Database, steps: readonly SchemaStep[]): void {
  for (const step of steps) {
    db.transaction(() => {
      // Asked inside the transaction: another process may have taken the step while we waited.
      if (versionOf(db) >= step.version) return;
      db.exec(step.sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  }
}
