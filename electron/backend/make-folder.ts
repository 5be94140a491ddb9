import { mkdirSync } from 'node:fs';
import { ProblemError } from '../../data/model/problem.ts';

/** Makes a folder and those above it; a problem where the machine does not allow it. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new ProblemError(
      'folder-refused',
      `The folder ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}); choose another place or allow it.`,
    );
  }
}
