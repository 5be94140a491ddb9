import type { FileReport } from '../../data/tables/import-report.ts';
import { countOf } from '../../data/words/plural.ts';

/** 'b05006.csv', or 'b05006.csv and 2 other files' */
export function nameFiles(files: readonly Pick<FileReport, 'file'>[]): string {
  const [first] = files;
  if (first === undefined) return 'no file';
  if (files.length === 1) return first.file;
  return `${first.file} and ${countOf(files.length - 1, 'other file')}`;
}
