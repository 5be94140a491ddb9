import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';
import type { Layout } from '../../../data/tables/layout.ts';
import { firstRows } from './csv.ts';
import { headRows, recognise } from './recognise.ts';
import { headOf } from './text-file.ts';

/** A file of a folder that one of the layouts recognises. */
export interface FoundTable {
  path: string;
  /** Path within the folder, with slashes. */
  name: string;
  layout: Layout<unknown>;
}

/**
 * Looks through a folder and the folders in it for tables that the layouts recognise, by content.
 * In the order of their names, so that the same folder gives the same answer on every machine.
 */
export function findTables(folder: string, layouts: readonly Layout<unknown>[]): FoundTable[] {
  const found: FoundTable[] = [];
  for (const name of filesOf(folder)) {
    const path = join(folder, name);
    const head = headOf(path);
    const rows = head === null ? [] : firstRows(head, headRows);
    const recognised = recognise(rows, layouts);
    if (recognised) found.push({ path, name, layout: recognised.layout });
  }
  return found;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    throw new ProblemError(
      'folder-not-readable',
      `The folder ${folder} cannot be read; check that it is there.`,
    );
  }
}
