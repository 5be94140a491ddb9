import { countOf, nounFor } from '../words/plural.ts';
import type { Finding } from '../model/finding.ts';
import { KeyLines } from './key-lines.ts';
import type { Layout, Recognition, RowReader } from './layout.ts';
import { TableRow } from './table-row.ts';

/**
 * rows = passedOver + read, and read = taken + refused, always. Passed over are rows that are not of
 * the table's kind, such as totals of a state and empty lines.
 */
export interface RowCounts {
  rows: number;
  passedOver: number;
  read: number;
  taken: number;
  refused: number;
}

/** Gets each refused row with the line on which it begins and why it was refused. */
export type RefusedRowListener = (cells: readonly string[], line: number, reasons: string) => void;

/**
 * Reads a table row by row, so that a file may come as one string or in pieces. Accounts for every
 * row; what it hands out has passed every check.
 */
export class TableReader<Row> {
  readonly counts: RowCounts = { rows: 0, passedOver: 0, read: 0, taken: 0, refused: 0 };
  readonly #row: TableRow;
  readonly #reader: RowReader<Row>;
  readonly #recognition: Recognition;
  readonly #keyLines = new KeyLines();

  readonly #onRefused: RefusedRowListener | undefined;

  constructor(layout: Layout<Row>, recognition: Recognition, onRefused?: RefusedRowListener) {
    this.#onRefused = onRefused;
    this.#recognition = recognition;
    this.#row = new TableRow(recognition.columns);
    this.#reader = layout.reader(recognition);
  }

  /** The row read, or null where it was refused or passed over. */
  read(cells: readonly string[], line: number): Row | null {
    const { counts } = this;
    const row = this.#row;
    row.turnTo(cells, line);
    counts.rows += 1;
    const value = this.#hasItsShape() ? this.#reader.read(row) : null;
    if (row.outcome === 'taken' && value !== null) this.#checkOnce(value);
    if (row.outcome === 'passed over') {
      counts.passedOver += 1;
      return null;
    }
    counts.read += 1;
    if (row.outcome === 'refused') {
      counts.refused += 1;
      this.#onRefused?.(cells, line, row.reasons.join(' '));
      return null;
    }
    if (value === null) throw new Error(`Line ${line} was neither taken nor refused`);
    counts.taken += 1;
    return value;
  }

  /** Refuses a row that could not be split into cells. */
  refuseBroken(cells: readonly string[], line: number, code: string, what: string): void {
    const row = this.#row;
    row.turnTo(cells, line);
    row.refuseWhole(code, what);
    this.counts.rows += 1;
    this.counts.read += 1;
    this.counts.refused += 1;
    this.#onRefused?.(cells, line, row.reasons.join(' '));
  }

  /** Refuses the row that was taken last, for what only a join can tell. */
  refuseTaken(column: number, code: string, what: string): void {
    const row = this.#row;
    if (column < 0) row.refuseWhole(code, what);
    else row.refuse(column, code, what);
    this.counts.taken -= 1;
    this.counts.refused += 1;
    this.#onRefused?.(row.cells, row.line, row.reasons.join(' '));
  }

  /** Says something of the row that was taken last. */
  doubtTaken(column: number, code: string, what: string): void {
    this.#row.warn(column, code, what);
  }

  /** What the content tells about the vintage, null where it tells nothing. */
  vintage(): string | null {
    return this.#recognition.vintage ?? this.#reader.vintage?.() ?? null;
  }

  /** States that the list says it covers in full. */
  coverage(): string[] {
    return this.#reader.coverage?.() ?? [];
  }

  /** Everything to be said about the rows so far, errors first. */
  findings(): Finding[] {
    return [
      ...this.#row.errors,
      ...unsaid(this.#row.errorsUnsaid),
      ...this.#row.warnings,
      ...this.#row.remarks(),
      ...(this.#reader.findings?.([...this.#row.passedOver.values()]) ?? []),
      ...[...this.#row.passedOver.values()].map(
        ({ noun, count }): Finding => ({
          code: 'rows-passed-over',
          severity: 'note',
          row: null,
          column: null,
          value: String(count),
          message: `${countOf(count, ...noun)} ${nounFor(count, 'was', 'were')} passed over.`,
        }),
      ),
    ];
  }

  #hasItsShape(): boolean {
    const row = this.#row;
    const width = this.#recognition.columns.length;
    const { cells } = row;
    if (cells.length === width && cells[0] !== '') return true;
    if (cells.every((cell) => cell.trim() === '')) {
      row.passOver(['empty row', 'empty rows']);
      return false;
    }
    if (cells.length < width) {
      row.refuseWhole('row-too-short', sayWidths(cells.length, width));
      return false;
    }
    // A comma more at the end of each line is common and harmless; a text in it is not.
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      row.refuseWhole('row-too-long', sayWidths(cells.length, width));
      return false;
    }
    return true;
  }

  #checkOnce(value: Row): void {
    const key = this.#reader.key(value);
    const first = this.#keyLines.add(key, this.#row.line);
    if (first !== null) {
      this.#row.refuseWhole(
        'row-repeated',
        `${key} is listed already in line ${first}, which counts`,
      );
    }
  }
}

/** 'there is 1 cell where the header has 3' */
function sayWidths(cells: number, header: number): string {
  return `there ${nounFor(cells, 'is', 'are')} ${countOf(cells, 'cell')} where the header has ${header}`;
}

function unsaid(count: number): Finding[] {
  if (count === 0) return [];
  return [
    {
      code: 'more-refused',
      severity: 'error',
      row: null,
      column: null,
      value: String(count),
      message: `${countOf(count, 'further error is', 'further errors are')} like these; the refused rows can be saved with their reasons.`,
    },
  ];
}
