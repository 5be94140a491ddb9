import type Database from 'better-sqlite3';

/**
 * Two types for one handle, so that a signature says whether a function may change the workspace.
 * A writable handle may be given where a readable one is wanted, never the other way round.
 */
declare const access: unique symbol;

export type WritableDatabase = Database.Database & { readonly [access]: 'write' };

export interface ReadableDatabase extends Pick<Database.Database, 'prepare'> {
  readonly [access]: 'read' | 'write';
}

/** What a cell of our tables may hold; unknown is null. */
export type Cell = string | number | null;
