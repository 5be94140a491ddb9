import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Finding } from '../../../data/model/finding.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import type { Layout } from '../../../data/tables/layout.ts';
import { type RowCounts, TableReader } from '../../../data/tables/table-reader.ts';
import { eachRow, firstRows, openCsv } from './csv.ts';
import { decode, type Encoding } from './decode.ts';
import { headRows, recognise, whyNotRecognised } from './recognise.ts';

/** A file as a table: its rows, and everything that is known or to be said about the reading. */
export interface TableFile<Row> {
  /** Name of the file without its folder. */
  file: string;
  sha256: string;
  layout: Layout<Row>;
  why: string;
  encoding: Encoding;
  delimiter: string;
  headerLine: number;
  /** Null where neither the content nor the file's name tells it. */
  vintage: string | null;
  rows: Row[];
  /** Line of the file for each of the rows. */
  lines: number[];
  counts: RowCounts;
  findings: Finding[];
}

/** Reads a file by the first of the layouts that recognises it. */
export function readTable<Row>(path: string, layouts: readonly Layout<Row>[]): TableFile<Row> {
  const file = basename(path);
  const bytes = readBytes(path);
  const decoded = decode(bytes);
  if (decoded === null) {
    throw new ProblemError(
      'file-not-text',
      `${file} is not a text file; save the table as CSV and take that file.`,
    );
  }
  const csv = openCsv(decoded.text);
  const head = firstRows(csv, headRows);
  const recognised = recognise(head, layouts);
  if (recognised === null) {
    throw new ProblemError(
      'file-not-recognised',
      `${file} was not recognised: ${whyNotRecognised(head, layouts)}.`,
    );
  }
  const { layout, recognition } = recognised;
  const reader = new TableReader(layout, recognition);
  const rows: Row[] = [];
  const lines: number[] = [];
  let position = 0;
  let headerLine = 0;
  const quoteFindings = eachRow(csv, (cells, line) => {
    if (position === recognition.headerRow) headerLine = line;
    if (position++ < recognition.firstRow) return;
    const row = reader.read(cells, line);
    if (row === null) return;
    rows.push(row);
    lines.push(line);
  });
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    layout,
    why: recognition.why,
    encoding: decoded.encoding,
    delimiter: csv.delimiter,
    headerLine,
    vintage: reader.vintage() ?? layout.vintageFromName?.(file) ?? null,
    rows,
    lines,
    counts: reader.counts,
    findings: [...quoteFindings, ...reader.findings()],
  };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ProblemError(
      'file-not-readable',
      `${path} cannot be read (${reason}); check that it is there and may be opened.`,
    );
  }
}
