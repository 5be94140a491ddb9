import Papa from 'papaparse';
import { formatCount } from '../../../data/words/numbers.ts';

/** What is done with the rows of a text; lines count from 1. */
export interface RowListener {
  take(cells: string[], line: number): void;
  /** A row that cannot be told into cells: a quotation mark is not closed, or no line ever ends. */
  broken(cells: string[], line: number, code: string, what: string): void;
  /** The row that comes next has a quotation mark within a quoted cell, and is read all the same. */
  doubtful?(line: number): void;
}

const lineFeed = 10;
const delimiters = [',', '\t', ';', '|'] as const;

/** A row of more characters than this is damage: those of the widest official file have 40,000. */
const longestRow = 1 << 22;

/**
 * Splits a text that comes in pieces into rows. Pieces without a quotation mark need no parser. Line ends may be mixed: the last
 * line of the NBER file has lost its carriage return.
 */
export class CsvRows {
  readonly #delimiter: string;
  readonly #listener: RowListener;
  /** The beginning of a row whose end has not come yet. */
  #rest = '';
  /** Length of the rest from which on it is worth looking for a row's end in it again. */
  #tryAgainAt = 0;
  #line = 1;
  /** Cells of the row before: the next one most likely has as many. */
  #width = 1;
  #dropping = false;
  #carriageReturn = false;

  constructor(delimiter: string, listener: RowListener) {
    this.#delimiter = delimiter;
    this.#listener = listener;
  }

  push(piece: string): void {
    let text = this.#carriageReturn ? `\r${piece}` : piece;
    this.#carriageReturn = text.endsWith('\r');
    if (this.#carriageReturn) text = text.slice(0, -1);
    text = withLineFeeds(text);
    if (this.#dropping) {
      const feed = text.indexOf('\n');
      if (feed < 0) return;
      this.#dropping = false;
      this.#line += 1;
      text = text.slice(feed + 1);
    }
    const ended = text.includes('\n');
    this.#rest += text;
    if (ended && this.#rest.length >= this.#tryAgainAt) this.#split(false);
    if (this.#rest.length > longestRow) this.#giveUpRow();
  }

  /** No more text comes: what is left is the last row, and the end of the last line is none. */
  end(): void {
    if (this.#carriageReturn && !this.#dropping) this.#rest += '\n';
    this.#carriageReturn = false;
    // Each turn ends with less: a row whose quotation mark is not closed is given up as one line.
    while (this.#rest !== '') this.#split(true);
  }

  #split(last: boolean): void {
    const text = this.#rest;
    if (text.includes('"')) {
      this.#parse(text, last);
      return;
    }
    const end = last ? text.length : text.lastIndexOf('\n') + 1;
    this.#rest = text.slice(end);
    this.#tryAgainAt = 0;
    this.#scan(text, end);
  }

  /**
   * Rows of a text without quotation marks, up to `end`. Looking at each character once takes a fifth
   * of the time of splitting the text into lines and those into cells.
   */
  #scan(text: string, end: number): void {
    const delimiter = this.#delimiter.charCodeAt(0);
    let width = this.#width;
    let cells = new Array<string>(width);
    let filled = 0;
    let start = 0;
    for (let i = 0; i < end; i++) {
      const character = text.charCodeAt(i);
      if (character !== delimiter && character !== lineFeed) continue;
      cells[filled++] = text.slice(start, i);
      start = i + 1;
      if (character === delimiter) continue;
      if (filled !== width) {
        cells.length = filled;
        width = filled;
      }
      this.#listener.take(cells, this.#line++);
      cells = new Array<string>(width);
      filled = 0;
    }
    this.#width = width;
    // The end of the last line is not a row.
    if (start === end && filled === 0) return;
    cells[filled++] = text.slice(start, end);
    cells.length = filled;
    this.#listener.take(cells, this.#line++);
  }

  #parse(text: string, last: boolean): void {
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n' });
    const { data: rows, errors, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
    const open = errors.find((error) => error.code === 'MissingQuotes')?.row;
    const misplaced = new Set(errors.filter(isMisplaced).map((error) => error.row));
    // The end of the last line is not a row.
    if (last && text.endsWith('\n') && isNothing(rows.at(-1))) rows.pop();
    for (let i = 0; i < rows.length; i++) {
      const cells = rows[i];
      let feeds = 0;
      for (const cell of cells) feeds += countOf(cell, '\n', 0, cell.length);
      const doubtful = misplaced.has(i);
      if (i === open || (doubtful && feeds > 0)) {
        this.#rest = text.slice(startOfRow(text, i, this.#delimiter));
        this.#giveUpLine(i === open);
        return;
      }
      if (doubtful) this.#listener.doubtful?.(this.#line);
      this.#listener.take(cells, this.#line);
      this.#line += 1 + feeds;
    }
    this.#rest = last ? '' : text.slice(meta.cursor);
    this.#tryAgainAt = meta.cursor === 0 ? text.length * 2 : 0;
  }

  /** A quotation mark has lost its fellow: its line is broken, the lines after it are not. */
  #giveUpLine(open: boolean): void {
    const feed = this.#rest.indexOf('\n');
    const line = feed < 0 ? this.#rest : this.#rest.slice(0, feed);
    this.#listener.broken(
      line.slice(0, longestRow).split(this.#delimiter),
      this.#line,
      open ? 'quote-not-closed' : 'quote-misplaced',
      open
        ? 'a quotation mark opens and is never closed; close it and read the file again'
        : 'a quotation mark stands within a quoted cell; double it and read the file again',
    );
    this.#rest = feed < 0 ? '' : this.#rest.slice(feed + 1);
    this.#tryAgainAt = 0;
    this.#line += 1;
  }

  #giveUpRow(): void {
    if (this.#rest.includes('"') && this.#rest.includes('\n')) {
      this.#giveUpLine(true);
      if (this.#rest.length > longestRow) this.#split(false);
      return;
    }
    const what = `the row has more than ${formatCount(longestRow)} characters and no end`;
    this.#listener.broken([this.#rest.slice(0, 1000)], this.#line, 'row-endless', what);
    this.#rest = '';
    this.#dropping = true;
  }
}

function isMisplaced({ code }: Papa.ParseError): boolean {
  return code === 'InvalidQuotes';
}

function isNothing(row: readonly string[] | undefined): boolean {
  return row !== undefined && row.length === 1 && row[0] === '';
}

/** Where in the text so many rows have ended. */
function startOfRow(text: string, rows: number, delimiter: string): number {
  if (rows === 0) return 0;
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: rows });
  return (parser.parse(text, 0, false) as Papa.ParseResult<string[]>).meta.cursor;
}

/** One line feed for each line end. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

/** So much of a text at a time is split, until there are rows enough. */
const headPiece = 1 << 14;

/** The first rows of a text; the last of them may be cut off where the text is. */
export function firstRows(text: string, count: number): string[][] {
  const rows: string[][] = [];
  const add = (cells: string[]): void => {
    if (rows.length < count) rows.push(cells);
  };
  const csv = new CsvRows(delimiterOf(text), { take: add, broken: add });
  for (let at = 0; at < text.length && rows.length < count; at += headPiece) {
    csv.push(text.slice(at, at + headPiece));
  }
  if (rows.length < count) csv.end();
  return rows;
}

/** The delimiter that stands most often in the first line that has any, outside quotation marks. */
export function delimiterOf(text: string): string {
  const lines = withLineFeeds(text.slice(0, 1 << 19));
  let best: string = delimiters[0];
  let bestCount = 0;
  for (let start = 0; start < lines.length && bestCount === 0; ) {
    const feed = lines.indexOf('\n', start);
    const end = feed < 0 ? lines.length : feed;
    const line = lines.slice(start, end).replace(/"[^"]*"/g, '');
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
