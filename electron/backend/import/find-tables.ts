import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';
import type { Layout } from '../../../data/tables/layout.ts';
import { firstRows, openCsv } from './csv.ts';
import { decodeBeginning } from './decode.ts';
import { headRows, recognise } from './recognise.ts';

/** A file of a folder that one of the layouts recognises. */
export interface FoundTable {
  path: string;
  /** Path within the folder, with slashes. */
  name: string;
  layout: Layout<unknown>;
}

/** Enough for ten rows of the widest layout (College Scorecard, 2,900 columns). */
const headBytes = 512 * 1024;

/**
 * Looks through a folder and the folders in it for tables that the layouts recognise, by content.
 * In the order of their names, so that the same folder gives the same answer on every machine.
 */
export function findTables(folder: string, layouts: readonly Layout<unknown>[]): FoundTable[] {
  const found: FoundTable[] = [];
  for (const name of filesOf(folder)) {
    const path = join(folder, name);
    const head = headOf(path);
    const rows = head === null ? [] : firstRows(openCsv(head), headRows);
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

function headOf(path: string): string | null {
  const bytes = new Uint8Array(headBytes);
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const length = readSync(file, bytes);
    return decodeBeginning(bytes.subarray(0, length))?.text ?? null;
  } catch {
    // A file that may not be opened is none of ours to read.
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}
