import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';
import { CsvRows, delimiterOf, firstRows, type RowListener } from './csv.ts';
import type { Encoding } from './decode.ts';
import { headRows } from './recognise.ts';
import { type FileFacts, headOf, inspectFile, textOf } from './text-file.ts';

/** A file with a table in it, whatever its format, ready to be read row by row. */
export interface SourceFile {
  /** Name without its folder. */
  file: string;
  path: string;
  bytes: number;
  sha256: string;
  format: 'text' | 'xlsx' | 'json';
  /** Null where the format has its own. */
  encoding: Encoding | null;
  delimiter: string | null;
  /** The sheet that is read, and all there are. */
  sheet: string | null;
  sheets: string[];
  /** The first rows, in which the header is looked for. */
  head: string[][];
  /** Reads all rows; yields the share done, after each of which the reader may rest or end. */
  rows(listener: RowListener): Generator<number>;
}

/** Bytes of a file that has to be read as a whole. */
const mostBytesWhole = 256 * 1024 * 1024;

/** Opens a text file; a problem for what is no text. */
export function openTextFile(path: string): SourceFile {
  return textSource(path, inspectFile(path));
}

/** Opens a text file, a spreadsheet or a JSON array of arrays, by what is in it. */
export async function openSourceFile(path: string, sheet?: string): Promise<SourceFile> {
  const facts = inspectFile(path);
  const [a, b] = facts.beginning;
  if (a === 0x50 && b === 0x4b) {
    refuseTooLarge(path, facts);
    // Its reader is wanted for spreadsheets only.
    const { openSpreadsheet } = await import('./spreadsheet.ts');
    return openSpreadsheet(path, facts, sheet);
  }
  if (facts.encoding !== null && /^\s*\[/.test(new TextDecoder().decode(facts.beginning))) {
    refuseTooLarge(path, facts);
    return jsonSource(path, facts);
  }
  return textSource(path, facts);
}

function textSource(path: string, { bytes, sha256, encoding, nuls }: FileFacts): SourceFile {
  const file = basename(path);
  if (encoding === null) {
    throw new ProblemError(
      'file-not-text',
      `${file} is not a text file; save the table as CSV or as a spreadsheet (.xlsx) and take that file.`,
    );
  }
  const head = headOf(path) ?? '';
  const delimiter = delimiterOf(head);
  return {
    file,
    path,
    bytes,
    sha256,
    format: 'text',
    encoding,
    delimiter,
    sheet: null,
    sheets: [],
    head: firstRows(head, headRows),
    *rows(listener) {
      const csv = new CsvRows(delimiter, nuls === 0 ? listener : refusingNuls(listener));
      for (const { text, share } of textOf(path, encoding, bytes)) {
        csv.push(text);
        yield share;
      }
      csv.end();
    },
  };
}

/** A NUL is no part of any text: what stands around it may be damaged as well. */
function refusingNuls(listener: RowListener): RowListener {
  return {
    ...listener,
    take(cells, line) {
      const damaged = cells.findIndex((cell) => cell.includes('\u0000'));
      if (damaged < 0) listener.take(cells, line);
      else {
        const what = `there is a NUL byte, which stands in no text, in column ${damaged + 1}`;
        listener.broken(cells, line, 'nul-byte', what);
      }
    },
  };
}

/** The Census API answers with an array of arrays, the header first. */
function jsonSource(path: string, facts: FileFacts): SourceFile {
  const file = basename(path);
  const { encoding, bytes, sha256 } = facts;
  const text = new TextDecoder(encoding ?? 'utf-8').decode(readFileSync(path));
  let table: unknown;
  try {
    table = JSON.parse(text);
  } catch {
    throw new ProblemError(
      'json-damaged',
      `${file} begins as JSON and is none to its end; download it again.`,
    );
  }
  const isRow = (row: unknown) => Array.isArray(row) && !row.some(isNested);
  if (!Array.isArray(table) || !table.every(isRow)) {
    throw new ProblemError(
      'json-no-table',
      `${file} is JSON, but no table as the Census API gives it (an array of rows, the header first).`,
    );
  }
  const rows = (table as unknown[][]).map((cells) => cells.map(textOfJson));
  return {
    file,
    path,
    bytes,
    sha256,
    format: 'json',
    encoding,
    delimiter: null,
    ...inMemory(rows),
  };
}

/** Rows that are in the memory already; row 1 is the first. */
export function inMemory(rows: string[][]): Pick<SourceFile, 'sheet' | 'sheets' | 'head' | 'rows'> {
  return {
    sheet: null,
    sheets: [],
    head: rows.slice(0, headRows),
    *rows({ take }) {
      for (let i = 0; i < rows.length; i++) {
        take(rows[i], i + 1);
        if (i % 5000 === 4999) yield (i + 1) / rows.length;
      }
      yield 1;
    },
  };
}

function textOfJson(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function refuseTooLarge(path: string, { bytes }: FileFacts): void {
  if (bytes <= mostBytesWhole) return;
  throw new ProblemError(
    'file-too-large',
    `${basename(path)} has ${Math.round(bytes / 1e6)} MB, too many for a file of its kind; save the table as CSV and take that file.`,
  );
}
