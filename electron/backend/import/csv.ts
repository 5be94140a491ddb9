import Papa from 'papaparse';
import type { Finding } from '../../../data/model/finding.ts';

/** A text as a table: made ready for splitting into rows. */
export interface CsvText {
  /** With one line feed for each line end, so that mixed ones do no harm. */
  text: string;
  delimiter: string;
}

const delimiters = [',', '\t', ';', '|'] as const;

/** Rows are handed on in pieces of so many characters: those of a whole file would crowd the memory. */
const pieceLength = 1 << 18;

/** Line ends may be mixed: the last line of the NBER file has lost its carriage return. */
export function openCsv(text: string): CsvText {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  return { text: lines, delimiter: delimiterOf(lines) };
}

/** The first rows of a table. */
export function firstRows({ text, delimiter }: CsvText, count: number): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: count }).data;
}

/**
 * Hands on every row with the line of the file on which it begins, counted from 1. Returns what is
 * wrong with the quotation marks.
 */
export function eachRow(
  { text, delimiter }: CsvText,
  take: (cells: string[], line: number) => void,
): Finding[] {
  const findings: Finding[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    chunkSize: pieceLength,
    chunk({ data: rows, errors, meta }: Papa.ParseResult<string[]>) {
      // The end of the last line is not a row.
      if (meta.cursor >= text.length && isNothing(rows.at(-1))) rows.pop();
      // Counting the line feeds of the piece is quicker than looking into each of its cells.
      const plain = countOf(text, '\n', start, meta.cursor) <= rows.length;
      const lines = plain ? null : linesOf(rows, line);
      for (let i = 0; i < rows.length; i++) take(rows[i], lines?.[i] ?? line + i);
      for (const { code, row = 0 } of errors) {
        // What is wrong with a row that the piece cuts in two is said again with the next piece.
        if (row < rows.length) findings.push(quoteFinding(code, lines?.[row] ?? line + row));
      }
      line = lines?.[rows.length] ?? line + rows.length;
      start = meta.cursor;
    },
    // Only the types want it: a string is read to its end before parse() returns.
    complete: () => undefined,
  });
  return findings;
}

function isNothing(row: readonly string[] | undefined): boolean {
  return row !== undefined && row.length === 1 && row[0] === '';
}

/** Line of each row, and of the one after the last, where cells hold line feeds. */
function linesOf(rows: readonly string[][], firstLine: number): number[] {
  const lines = [firstLine];
  for (const cells of rows) {
    let next = lines[lines.length - 1] + 1;
    for (const cell of cells) next += countOf(cell, '\n', 0, cell.length);
    lines.push(next);
  }
  return lines;
}

/** The delimiter that stands most often in the first line that has any, outside quotation marks. */
function delimiterOf(text: string): string {
  let best: string = delimiters[0];
  let bestCount = 0;
  for (let start = 0; start < text.length && bestCount === 0; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end).replace(/"[^"]*"/g, '');
    for (const delimiter of delimiters) {
      const count = countOf(line, delimiter, 0, line.length);
      if (count > bestCount) {
        best = delimiter;
        bestCount = count;
      }
    }
    start = end + 1;
  }
  return best;
}

function countOf(text: string, character: string, from: number, to: number): number {
  let count = 0;
  let at = text.indexOf(character, from);
  while (at >= 0 && at < to) {
    count += 1;
    at = text.indexOf(character, at + 1);
  }
  return count;
}

function quoteFinding(code: string, line: number): Finding {
  const open = code === 'MissingQuotes';
  return {
    code: open ? 'quote-not-closed' : 'quote-misplaced',
    severity: 'error',
    row: line,
    column: null,
    value: null,
    message: open
      ? `A quotation mark opens in the row that begins in line ${line} and is never closed, so that all that follows is one cell; close it and read the file again.`
      : `A quotation mark stands within a quoted cell of the row that begins in line ${line}; double it and read the file again.`,
  };
}
