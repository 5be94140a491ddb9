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

/** What is known of a dataset that is made from files, by the first of them. */
export function datasetOf(
  kind: DatasetKind,
  title: string,
  files: readonly ImportFile[],
): Draft['dataset'] {
  const [{ preview }] = files;
  const layouts = files.flatMap(({ recognised }) => recognised?.layout ?? []);
  const sum = (figure: (file: ImportFile) => number): number =>
    files.reduce((total, file) => total + figure(file), 0);
  return {
    kind,
    title,
    vintage: preview.vintage ?? 'undated',
    source: [...new Set(layouts.map(({ source }) => source))].join('; '),
    licence: layouts[0]?.licence ?? '',
    file: files.map((file) => file.preview.file).join(' + '),
    sha256: preview.sha256,
    rowsRead: sum((file) => file.preview.counts.read),
    rowsTaken: sum((file) => file.preview.counts.taken),
    rowsRefused: sum((file) => file.preview.counts.refused),
  };
}

/** A dataset that is the current one but for what a new file changes in it. */
export function datasetFrom(current: Dataset, files: readonly ImportFile[]): Draft['dataset'] {
  const { id, importedAt, ...rest } = current;
  if (files.length === 0) return rest;
  const added = datasetOf(current.kind, current.title, files);
  return {
    ...rest,
    source: [...new Set([current.source, added.source])].join('; '),
    file: `${current.file} + ${added.file}`,
  };
}

export function describeDraft({ dataset, files, rows }: Draft): DatasetDraft {
  const { kind, title, vintage } = dataset;
  return { kind, title, vintage, rows, files: files.map(({ preview }) => preview.file) };
}

export function finding(code: string, severity: Finding['severity'], message: string): Finding {
  return { code, severity, row: null, column: null, value: null, message };
}
