import { createHash } from 'node:crypto';
import type { Dataset, DatasetKind } from '../../../data/model/dataset.ts';
import type { Finding } from '../../../data/model/finding.ts';
import type { DatasetDraft } from '../../../data/tables/import-report.ts';
import type { WritableDatabase } from '../database/handles.ts';
import type { ImportFile } from './import-file.ts';

/** A dataset that an import is about to make. */
export interface Draft {
  dataset: Omit<Dataset, 'id' | 'importedAt'>;
  /** The files that it is made from; empty for one that is derived from current tables alone. */
  files: ImportFile[];
  rows: number;
  findings: Finding[];
  /** Writes the rows under the id of the dataset. */
  store(db: WritableDatabase, datasetId: number): void;
}

/**
 * What is known of a dataset that is made from files, by the first of them.
 * @param rows how many rows the dataset has
 */
export function datasetOf(
  kind: DatasetKind,
  title: string,
  files: readonly ImportFile[],
  rows: number,
): Draft['dataset'] {
  const [{ preview }] = files;
  const layouts = files.flatMap(({ recognised }) => recognised?.layout ?? []);
  const refused = refusedOf(kind, files);
  return {
    kind,
    title,
    vintage: preview.vintage ?? 'undated',
    source: [...new Set(layouts.map(({ source }) => source))].join('; '),
    licence: layouts[0]?.licence ?? '',
    file: files.map((file) => file.preview.file).join(' + '),
    sha256: hashOf(files.map((file) => file.preview.sha256)),
    rowsRead: rows + refused,
    rowsTaken: rows,
    rowsRefused: refused,
  };
}

/** Rows refused of the files whose rows are rows of the dataset; others only add figures to those. */
function refusedOf(kind: DatasetKind, files: readonly ImportFile[]): number {
  return files
    .filter(({ preview }) => preview.kind === kind)
    .reduce((total, { preview }) => total + preview.counts.refused, 0);
}

/** As `Dataset.sha256` says it: that of one file, else that of all of theirs. */
function hashOf(hashes: readonly string[]): string {
  if (hashes.length === 1) return hashes[0];
  return createHash('sha256').update(hashes.join('')).digest('hex');
}

/**
 * A dataset that is the current one but for what a new file changes in it.
 * @param rows how many rows the dataset has now
 */
export function datasetFrom(
  current: Dataset,
  files: readonly ImportFile[],
  rows: number,
): Draft['dataset'] {
  const { id, importedAt, ...rest } = current;
  if (files.length === 0) return rest;
  const added = datasetOf(current.kind, current.title, files, rows);
  const refused = current.rowsRefused + added.rowsRefused;
  return {
    ...rest,
    source: [...new Set([current.source, added.source])].join('; '),
    file: `${current.file} + ${added.file}`,
    sha256: hashOf([current.sha256, ...files.map(({ preview }) => preview.sha256)]),
    rowsRead: rows + refused,
    rowsTaken: rows,
    rowsRefused: refused,
  };
}

export function describeDraft({ dataset, files, rows }: Draft): DatasetDraft {
  const { kind, title, vintage } = dataset;
  return { kind, title, vintage, rows, files: files.map(({ preview }) => preview.file) };
}

export function finding(code: string, severity: Finding['severity'], message: string): Finding {
  return { code, severity, row: null, column: null, value: null, message };
}
