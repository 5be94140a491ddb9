import type { FileStatus, FilePreview } from '../../data/tables/import-report.ts';
import { countOf, listOf } from '../../data/words/plural.ts';
import { formatCount } from '../ui/format.ts';

/** A status as word and mark, never by colour alone. */
const statusWords: Record<FileStatus, { mark: string; word: string }> = {
  ready: { mark: '●', word: 'ready' },
  'needs-mapping': { mark: '◐', word: 'say which column is which' },
  support: { mark: '●', word: 'used with the others' },
  declined: { mark: '○', word: 'cannot be imported' },
  unreadable: { mark: '○', word: 'cannot be read' },
};

/** What was read and is no table that the program knows is not unreadable. */
export function sayStatus({ status, head }: FilePreview): { mark: string; word: string } {
  const known = status !== 'unreadable' || head.length === 0;
  return known ? statusWords[status] : { mark: '○', word: 'not recognised' };
}

/** How an encoding is written by people. */
export function nameOfEncoding(encoding: string): string {
  return encoding.replace(/^utf-/, 'UTF-').replace(/^windows-/, 'Windows-');
}

/** What became of the rows of a file; the parts add up to the whole. */
export function sayCounts({ counts }: Pick<FilePreview, 'counts'>): string {
  const { rows, taken, refused, passedOver } = counts;
  const parts = [`${formatCount(taken)} taken`];
  if (refused > 0) parts.push(`${formatCount(refused)} refused`);
  if (passedOver > 0) parts.push(`${formatCount(passedOver)} passed over`);
  return `${countOf(rows, 'row')}: ${listOf(parts)}`;
}

const delimiterNames: Record<string, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

export function nameOfDelimiter(delimiter: string): string {
  return delimiterNames[delimiter] ?? delimiter;
}

/** 3.4 MB */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatCount(bytes)} bytes`;
  if (bytes < 1e6) return `${formatCount(Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
