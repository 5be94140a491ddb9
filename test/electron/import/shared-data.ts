import { join } from 'node:path';

/** The program's folder, and the official files beside it (never read by the program itself). */
export const root = join(import.meta.dirname, '../../..');
export const sharedData = join(root, '../shared/data');
export const referenceFolder = join(root, 'data/reference');

export function officialFile(name: string): string {
  return join(sharedData, name);
}
