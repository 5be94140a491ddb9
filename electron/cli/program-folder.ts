import { resolve } from 'node:path';

/** Folder of the program, in which data/ lies. */
export const programFolder = resolve(import.meta.dirname, '..', '..');
