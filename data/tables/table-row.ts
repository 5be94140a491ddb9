import { formatCount } from '../words/numbers.ts';
import type { Noun } from '../words/plural.ts';
import type { Finding } from '../model/finding.ts';

/** What became of the row in hand. */
export type RowOutcome = 'taken' | 'refused' | 'passed over';

/** Things said once for a whole column (with a count), since they happen to many rows alike. */
interface Remark {
  count: number;
  first: Finding;
}

/**
 * The row in hand while a table is read. One object serves all rows of a table, so that a table of
 * 85,000 rows makes no garbage beside its own rows. Cell readers take their cell from it and say
 * what is wrong with it; a row with an error is refused.
 */
export class TableRow {
  /** Names of the columns, for the findings. */
  readonly columns: readonly string[];
  cells: readonly string[] = [];
  /** Line of the file, counted from 1. */
  line = 0;
  outcome: RowOutcome = 'taken';
  /** Errors of all rows so far, one for each cell that refused its row; the first of them only. */
  readonly errors: Finding[] = [];
  /** Errors that were not kept, since so many had gone before. */
  errorsUnsaid = 0;
  /** Why the row in hand was refused. */
  readonly reasons: string[] = [];
  /** What is to be said of single rows that were taken; the first of them only. */
  readonly warnings: Finding[] = [];
  /** Rows that are not of this table's kind, by what they are instead. */
  readonly passedOver = new Map<string, { noun: Noun; count: number }>();
  readonly #remarks = new Map<string, Remark>();

  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  /** Takes the next row in hand. */
  turnTo(cells: readonly string[], line: number): void {
    this.cells = cells;
    this.line = line;
    this.outcome = 'taken';
    if (this.reasons.length > 0) this.reasons.length = 0;
  }

  /** The text of a cell without the space around it. */
  text(column: number): string {
    const cell = this.cells[column];
    const last = cell.length - 1;
    // Most cells have no space around them, and asking is quicker than trimming.
    return last >= 0 && isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(last))
      ? cell
      : cell.trim();
  }

  /** Refuses the row: `what` says what the cell is, for example 'is not a latitude'. */
  refuse(column: number, code: string, what: string): void {
    this.#refuse({
      code,
      severity: 'error',
      row: this.line,
      column: this.columns[column],
      value: beginning(this.cells[column] ?? null),
      message: `Line ${this.line}, column ${this.columns[column]}: ${quote(this.cells[column])} ${what}; the row was not taken.`,
    });
  }

  /** Refuses the row for its shape, not for one of its cells. */
  refuseWhole(code: string, what: string): void {
    this.#refuse({
      code,
      severity: 'error',
      row: this.line,
      column: null,
      value: null,
      message: `Line ${this.line}: ${what}; the row was not taken.`,
    });
  }

  #refuse(error: Finding): void {
    this.outcome = 'refused';
    this.reasons.push(error.message);
    if (this.errors.length < mostErrors) this.errors.push(error);
    else this.errorsUnsaid += 1;
  }

  /** Leaves out a row that is not of this table's kind: `noun` says what it is. */
  passOver(noun: Noun): null {
    this.outcome = 'passed over';
    const [, key] = noun;
    const passed = this.passedOver.get(key) ?? { noun, count: 0 };
    passed.count += 1;
    this.passedOver.set(key, passed);
    return null;
  }

  /** Says that a cell was repaired; rows of the same repair are counted into one finding. */
  repaired(column: number, code: string, what: string): void {
    this.#remark(column, code, 'note', what);
  }

  /** Says that a cell of a taken row looks wrong. */
  doubt(column: number, code: string, what: string): void {
    this.#remark(column, code, 'warning', what);
  }

  /** Says something of this one row, which stays taken. */
  warn(column: number, code: string, what: string): void {
    if (this.warnings.length >= mostErrors) return;
    this.warnings.push({
      code,
      severity: 'warning',
      row: this.line,
      column: this.columns[column],
      value: beginning(this.cells[column]),
      message: `Line ${this.line}, column ${this.columns[column]}: ${quote(this.cells[column])} ${what}.`,
    });
  }

  #remark(column: number, code: string, severity: Finding['severity'], what: string): void {
    const key = `${code} ${column}`;
    const remark = this.#remarks.get(key);
    if (remark) {
      remark.count += 1;
      return;
    }
    this.#remarks.set(key, {
      count: 1,
      first: {
        code,
        severity,
        row: this.line,
        column: this.columns[column],
        value: beginning(this.cells[column]),
        message: what,
      },
    });
  }

  /** The repairs and doubts so far, one finding for each kind and column. */
  remarks(): Finding[] {
    return [...this.#remarks.values()].map(({ count, first }) => ({
      ...first,
      message:
        count === 1
          ? `Line ${first.row}, column ${first.column}: ${quote(first.value)} ${first.message}.`
          : `${formatCount(count)} cells of column ${first.column}, the first in line ${first.row}: ${quote(first.value)} ${first.message}.`,
    }));
  }
}

/** More errors than this nobody reads, and a million of them would crowd the memory. */
const mostErrors = 2000;

/** A character of ASCII that is no space. */
function isPlain(character: number): boolean {
  return character > 32 && character < 127;
}

const longestQuote = 60;
const longestValue = 200;

function beginning(value: string | null): string | null {
  if (value === null || value.length <= longestValue) return value;
  return `${value.slice(0, longestValue)}…`;
}

/** A value as it stands in a sentence: nothing of a 50 MB cell but its beginning. */
function quote(value: string | null | undefined): string {
  const text = value ?? '';
  return text.length > longestQuote ? `"${text.slice(0, longestQuote)}…"` : `"${text}"`;
}
