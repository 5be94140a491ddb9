import { app, dialog } from 'electron';
import { ProblemError } from '../data/model/problem.ts';
import { makeFolder } from './backend/make-folder.ts';

/** Makes the folder for what is the user's. Without it there is no log, no workspace and no window. */
export function provideDataFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    dialog.showErrorBox('Clinic Atlas cannot start', error.message);
    app.exit(1);
  }
}
