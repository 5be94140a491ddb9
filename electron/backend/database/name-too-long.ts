import { lstatSync } from 'node:fs';

/**
 * Whether the system takes no file of this path for the length of its name. Only asked: nothing is
 * made. Longest names: https://man7.org/linux/man-pages/man7/path_resolution.7.html (ENAMETOOLONG).
 */
export function isNameTooLong(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENAMETOOLONG';
  }
}
