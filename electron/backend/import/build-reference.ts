import { join } from 'node:path';
import type { Progress } from '../../../data/api/events.ts';
import { indexCounties } from '../../../data/geo/locate-county.ts';
import type { Finding } from '../../../data/model/finding.ts';
import { writeFiles } from '../export/write-file.ts';
import { makeFolder } from '../make-folder.ts';
import { chooseSources } from './choose-sources.ts';
import { readCountyBoundaries } from './county-boundaries.ts';
import { describeSources } from './describe-sources.ts';
import { joinReference, type ReferencePart } from './join-reference.ts';
import { datasetsFile } from './reference-entry.ts';
import { writeReferencePart } from './write-reference-part.ts';

export interface BuildReferenceOptions {
  /** Folder with official files; it is looked through with the folders in it. */
  from: string;
  /** Folder of the reference dataset. */
  to: string;
  /** Folder of the program, whose packages hold the boundaries. */
  root: string;
  onProgress?(progress: Progress): void;
}

export interface BuiltReference {
  parts: ReferencePart[];
  /** What there is to say about the folder: files left aside, vintages that do not fit. */
  findings: Finding[];
  /** Names and sizes in bytes of the files written. */
  files: { name: string; bytes: number }[];
}

const steps = [
  'Looking for official files and reading them',
  'Decoding the boundaries of the counties',
  'Joining the tables',
  'Writing the reference dataset',
] as const;

/**
 * Makes the reference dataset from a folder of official files. The same files give the same bytes.
 * Nothing is written unless every table could be made.
 */
export function buildReference({
  from,
  to,
  root,
  onProgress,
}: BuildReferenceOptions): BuiltReference {
  const begin = (step: number): void =>
    onProgress?.({
      task: 'data-build',
      sentence: steps[step],
      done: step,
      total: steps.length,
    });
  begin(0);
  const { sources, findings } = chooseSources(from);
  begin(1);
  const boundaries = indexCounties(readCountyBoundaries(root));
  begin(2);
  const parts = joinReference(sources, boundaries);
  begin(3);
  const written = parts.map(writeReferencePart);
  const files = new Map<string, string>(written.map(({ entry, text }) => [entry.file, text]));
  const entries = written.map(({ entry }) => entry);
  files.set(datasetsFile, `${JSON.stringify(entries, null, 2)}\n`);
  files.set('SOURCES.md', describeSources(parts, findings));
  makeFolder(to);
  writeFiles(new Map([...files].map(([name, text]) => [join(to, name), text])));
  onProgress?.({
    task: 'data-build',
    sentence: `Wrote ${files.size} files to ${to}`,
    done: steps.length,
    total: steps.length,
  });
  return {
    parts,
    findings,
    files: [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })),
  };
}
