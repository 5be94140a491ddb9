import type { Finding } from '../../../data/model/finding.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import type { FileChoice, FilePreview } from '../../../data/tables/import-report.ts';
import { type ColumnMapping, fieldsOf } from '../../../data/tables/mapping/column-mapping.ts';
import type { AttorneyPlacer } from '../../../data/tables/place-attorneys.ts';
import type { AttorneyRow } from '../../../data/tables/rows.ts';
import type { ListedAttorneyRow, OfficeRow } from '../../../data/tables/source-rows.ts';
import type { RowCounts } from '../../../data/tables/table-reader.ts';
import type { RefusedRow } from '../database/queries/imports.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import { chooseLayout } from './choose-layout.ts';
import { previewColumns, sampledRows } from './column-preview.ts';
import { judge, wholeFile } from './judge-file.ts';
import { Reading } from './read-table.ts';
import type { Recognised } from './recognise.ts';
import { openSourceFile, type SourceFile } from './source-file.ts';

/** A file that an import was given: what is known of it, and its rows once they are read. */
export interface ImportFile {
  choice: FileChoice;
  preview: FilePreview;
  source: SourceFile | null;
  recognised: Recognised<unknown> | null;
  rows: unknown[];
  /** Line of the file for each of the rows. */
  lines: number[];
  refusedRows: RefusedRow[];
}

const noCounts: RowCounts = { rows: 0, passedOver: 0, read: 0, taken: 0, refused: 0 };

/** Opens a file and finds out how it is to be read. Trouble with it is part of the answer. */
export async function openImportFile(
  choice: FileChoice,
  path: string,
  name: string,
  remembered: (header: string) => ColumnMapping | null,
): Promise<ImportFile> {
  const preview = emptyPreview(choice.handle, name);
  const file: ImportFile = {
    choice,
    preview,
    source: null,
    recognised: null,
    rows: [],
    lines: [],
    refusedRows: [],
  };
  try {
    file.source = await openSourceFile(path, choice.sheet);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, message } = error.problem;
    preview.status = 'unreadable';
    preview.problem = message;
    preview.findings = [wholeFile(code, message)];
    return file;
  }
  const { bytes, sha256, encoding, delimiter, sheet, sheets, head } = file.source;
  Object.assign(preview, { bytes, sha256, encoding, delimiter, sheet, sheets });
  preview.head = head.map((cells) => cells.slice(0, 400).map((cell) => cell.slice(0, 200)));
  const { recognised, mapping, problem, mappable } = chooseLayout(head, choice, name, remembered);
  preview.mapping = mapping;
  if (mappable) preview.fields = fieldsOf;
  if (recognised === null) {
    preview.status = mappable ? 'needs-mapping' : 'unreadable';
    preview.problem = problem;
    preview.findings = [
      wholeFile(mappable ? 'mapping-needed' : 'file-not-recognised', `${name}: ${problem}`),
    ];
    return file;
  }
  const { layout, recognition } = recognised;
  file.recognised = recognised;
  preview.status = 'ready';
  preview.kind = layout.kind;
  preview.layout = layout.id;
  preview.title = layout.title;
  preview.source = layout.source;
  preview.why = recognition.why;
  preview.columns = previewColumns(recognition.columns, head.slice(recognition.firstRow), mapping);
  return file;
}

/** More rows than any table of ours can have in the memory; lists of attorneys are never in it. */
const mostRows = 2_000_000;
/** So many rows are kept to be saved with their reasons, and so many characters of them. */
const mostRefused = 100_000;
const mostRefusedCharacters = 32_000_000;

export function isAttorneyFile({ preview }: Pick<ImportFile, 'preview'>): boolean {
  return preview.kind === 'attorneys';
}

/**
 * Reads the rows of a file, and yields the share that is done. Attorneys are placed and handed on one
 * by one; the rows of all other kinds are kept.
 */
export function* readImportFile(
  file: ImportFile,
  placer: (() => AttorneyPlacer) | null,
  takeAttorney: (row: AttorneyRow) => void,
): Generator<number> {
  const { source, recognised, preview } = file;
  if (source === null || recognised === null) return;
  file.rows = [];
  file.lines = [];
  file.refusedRows = [];
  let refusedCharacters = 0;
  const reading = new Reading(source, recognised, (cells, line, reason) => {
    if (file.refusedRows.length >= mostRefused || refusedCharacters > mostRefusedCharacters) return;
    for (const cell of cells) refusedCharacters += cell.length;
    file.refusedRows.push({ line, cells: [...cells], reason });
  });
  const { columns } = recognised.recognition;
  const zipColumn = columnLike(columns, 'zip');
  const sample: (readonly string[])[] = [];
  const firstRead: unknown[] = [];
  const notice = (row: unknown, cells: readonly string[]): void => {
    if (sample.length < sampledRows) sample.push(cells);
    if (firstRead.length < 8) firstRead.push(row);
  };
  const asListed = listedAttorney(recognised.layout.id);
  const place = asListed === null ? null : placer?.();
  yield* reading.rows((row, line, cells) => {
    if (asListed !== null && place) {
      const placing = place.place(asListed(row));
      if (placing.row === null) reading.refuseTaken(-1, placing.code, placing.what);
      else {
        if (placing.doubt) reading.doubtTaken(zipColumn, placing.doubt.code, placing.doubt.what);
        takeAttorney(placing.row);
        notice(placing.row, cells);
      }
      return;
    }
    notice(row, cells);
    if (isAttorneyFile(file)) {
      takeAttorney(row as AttorneyRow);
      return;
    }
    if (file.rows.length >= mostRows) {
      throw new ProblemError(
        'too-many-rows',
        `${preview.file} has more than ${formatCount(mostRows)} rows, more than there can be of this kind; check that it is the right file.`,
      );
    }
    file.rows.push(row);
    file.lines.push(line);
  });
  const table = reading.table();
  preview.counts = { ...table.counts };
  preview.headerLine = table.headerLine;
  preview.vintage = file.choice.vintage ?? table.vintage;
  preview.coverage = [...new Set(file.choice.coverage ?? reading.coverage())].sort();
  preview.findings = [...repeatedColumns(columns, recognised.layout.needs), ...table.findings];
  preview.columns = previewColumns(columns, sample, preview.mapping);
  preview.rows = cellsOf(firstRead);
  judge(preview);
}

function listedAttorney(layout: string): ((row: unknown) => ListedAttorneyRow) | null {
  if (layout === 'mapped-attorneys') return (row) => row as ListedAttorneyRow;
  if (layout !== 'legal-office-roster') return null;
  return (row) => ({
    ...(row as OfficeRow),
    kind: 'office',
    latitude: null,
    longitude: null,
    interest: 'unknown',
    pairsLow: null,
    pairsExpected: null,
    pairsHigh: null,
  });
}

/** Of columns of one name the first is read; the others may be what was meant. */
function repeatedColumns(columns: readonly string[], needed: readonly string[]): Finding[] {
  const wanted = new Set(needed.map((name) => name.toLowerCase()));
  const count = new Map<string, number>();
  for (const name of columns) {
    const key = name.trim().toLowerCase();
    if (wanted.has(key)) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return [...count].flatMap(([key, times]): Finding[] => {
    if (times < 2) return [];
    const column = columns.find((name) => name.trim().toLowerCase() === key) ?? key;
    const message = `The header has "${column}" in ${times} columns; the first of them is read, so check that it is the one that is meant.`;
    return [
      { code: 'column-repeated', severity: 'warning', row: null, column, value: null, message },
    ];
  });
}

function columnLike(columns: readonly string[], word: string): number {
  return columns.findIndex((name) => name.toLowerCase().includes(word));
}

/** Rows as they were read, for a table on the screen; unknown figures are empty. */
function cellsOf(rows: readonly unknown[]): FilePreview['rows'] {
  const records = rows as Record<string, unknown>[];
  const columns = Object.keys(records[0] ?? {});
  const written = (value: unknown): string =>
    value === null || value === undefined ? '' : String(value).slice(0, 200);
  return {
    columns,
    cells: records.map((record) => columns.map((column) => written(record[column]))),
  };
}

function emptyPreview(handle: string, file: string): FilePreview {
  return {
    handle,
    file,
    bytes: 0,
    sha256: '',
    status: 'unreadable',
    problem: null,
    kind: null,
    layout: null,
    title: null,
    why: null,
    source: null,
    encoding: null,
    delimiter: null,
    sheet: null,
    sheets: [],
    headerLine: null,
    vintage: null,
    columns: [],
    mapping: null,
    fields: null,
    coverage: [],
    counts: { ...noCounts },
    rows: { columns: [], cells: [] },
    head: [],
    joins: [],
    unmatched: 0,
    findings: [],
  };
}
