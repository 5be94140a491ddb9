import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemError } from '../../data/model/problem.ts';

/** Makes a folder and those above it; a problem where the machine does not allow it. */
export function makeFolder(folder: string): void {
  try {
    makeWithParents(folder);
  } catch (error) {
    throw new ProblemError(
      'folder-refused',
      `The folder ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}); choose another place or allow it.`,
    );
  }
}

/** One by one: Node's own `recursive` never ends under /proc, where a made folder is not there. */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return;
  makeWithParents(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
