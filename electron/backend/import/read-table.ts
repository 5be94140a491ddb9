import type { Finding } from '../../../data/model/finding.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import type { Layout } from '../../../data/tables/layout.ts';
import {
  type RefusedRowListener,
  type RowCounts,
  TableReader,
} from '../../../data/tables/table-reader.ts';
import type { Encoding } from './decode.ts';
import { type Recognised, recognise, whyNotRecognised } from './recognise.ts';
import { openTextFile, type SourceFile } from './source-file.ts';

/** A file as a table: its rows, and everything that is known or to be said about the reading. */
export interface TableFile<Row> {
  /** Name of the file without its folder. */
  file: string;
  sha256: string;
  layout: Layout<Row>;
  why: string;
  encoding: Encoding | null;
  delimiter: string | null;
  headerLine: number;
  /** Null where neither the content nor the file's name tells it. */
  vintage: string | null;
  rows: Row[];
  /** Line of the file for each of the rows. */
  lines: number[];
  counts: RowCounts;
  findings: Finding[];
}

/** Reads a text file by the first of the layouts that recognises it. */
export function readTable<Row>(path: string, layouts: readonly Layout<Row>[]): TableFile<Row> {
  const source = openTextFile(path);
  const recognised = recognise(source.head, layouts);
  if (recognised === null) throw notRecognised(source, layouts);
  const rows: Row[] = [];
  const lines: number[] = [];
  const reading = new Reading(source, recognised);
  for (const _share of reading.rows((row, line) => {
    rows.push(row);
    lines.push(line);
  }));
  return { ...reading.table(), rows, lines };
}

export function notRecognised(
  { file, head }: SourceFile,
  layouts: readonly Layout<unknown>[],
): ProblemError {
  return new ProblemError(
    'file-not-recognised',
    `${file} was not recognised: ${whyNotRecognised(head, layouts)}.`,
  );
}

/** The reading of one file by its layout. */
export class Reading<Row> {
  readonly #source: SourceFile;
  readonly #recognised: Recognised<Row>;
  readonly #reader: TableReader<Row>;
  #headerLine = 0;
  readonly #doubtful: number[] = [];

  constructor(source: SourceFile, recognised: Recognised<Row>, onRefused?: RefusedRowListener) {
    this.#source = source;
    this.#recognised = recognised;
    this.#reader = new TableReader(recognised.layout, recognised.recognition, onRefused);
  }

  /** Hands on every row that is taken with its line; yields the share of the file that is done. */
  *rows(take: (row: Row, line: number, cells: readonly string[]) => void): Generator<number> {
    const { headerRow, firstRow } = this.#recognised.recognition;
    const reader = this.#reader;
    let position = 0;
    yield* this.#source.rows({
      take: (cells, line) => {
        if (position === headerRow) this.#headerLine = line;
        if (position++ < firstRow) return;
        const row = reader.read(cells, line);
        if (row !== null) take(row, line, cells);
      },
      broken: (cells, line, code, what) => {
        if (position === headerRow) this.#headerLine = line;
        if (position++ >= firstRow) reader.refuseBroken(cells, line, code, what);
      },
      doubtful: (line) => {
        if (position >= firstRow) this.#doubtful.push(line);
      },
    });
  }

  /** Refuses the row that was handed on last, for what only a join can tell. */
  refuseTaken(column: number, code: string, what: string): void {
    this.#reader.refuseTaken(column, code, what);
  }

  /** Says something of the row that was handed on last. */
  doubtTaken(column: number, code: string, what: string): void {
    this.#reader.doubtTaken(Math.max(0, column), code, what);
  }

  /** States that the list says it covers in full. */
  coverage(): string[] {
    return this.#reader.coverage();
  }

  /** What is known of the table once its rows are read. */
  table(): Omit<TableFile<Row>, 'rows' | 'lines'> {
    const { file, sha256, encoding, delimiter } = this.#source;
    const { layout, recognition } = this.#recognised;
    const reader = this.#reader;
    return {
      file,
      sha256,
      layout,
      why: recognition.why,
      encoding,
      delimiter,
      headerLine: this.#headerLine,
      vintage: reader.vintage() ?? layout.vintageFromName?.(file) ?? null,
      counts: reader.counts,
      findings: [...reader.findings(), ...strayQuotes(this.#doubtful)],
    };
  }
}

function strayQuotes(lines: readonly number[]): Finding[] {
  if (lines.length === 0) return [];
  return [
    {
      code: 'quote-misplaced',
      severity: 'warning',
      row: lines[0],
      column: null,
      value: null,
      message: `${lines.length === 1 ? 'A row has' : `${lines.length} rows have`} a quotation mark within a quoted cell, the first in line ${lines[0]}; it is read as part of the text.`,
    },
  ];
}
