import type { HandlersOf } from '../handlers.ts';
import { saveDataset } from './save-dataset.ts';

/** Answers what is asked to be written to files for others. */
export function answerExports(): HandlersOf<'saveDataset'> {
  return {
    saveDataset: ({ db }, { id, path }) => saveDataset(db, id, path),
  };
}
