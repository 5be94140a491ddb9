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
  /** Errors, one for each cell that refused its row. */
  readonly errors: Finding[] = [];
  /** Rows that are not of this table's kind, by what they are instead. */
  readonly passedOver = new Map<string, number>();
  readonly #remarks = new Map<string, Remark>();

  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  /** Takes the next row in hand. */
  turnTo(cells: readonly string[], line: number): void {
    this.cells = cells;
    this.line = line;
    this.outcome = 'taken';
  }

  /** The text of a cell without the space around it. */
  text(column: number): string {
    return this.cells[column].trim();
  }

  /** Refuses the row: `what` says what the cell is, for example 'is not a latitude'. */
  refuse(column: number, code: string, what: string): void {
    this.outcome = 'refused';
    this.errors.push({
      code,
      severity: 'error',
      row: this.line,
      column: this.columns[column],
      value: this.cells[column] ?? null,
      message: `Line ${this.line}, column ${this.columns[column]}: ${quote(this.cells[column])} ${what}; the row was not taken.`,
    });
  }

  /** Refuses the row for its shape, not for one of its cells. */
  refuseWhole(code: string, what: string): void {
    this.outcome = 'refused';
    this.errors.push({
      code,
      severity: 'error',
      row: this.line,
      column: null,
      value: null,
      message: `Line ${this.line}: ${what}; the row was not taken.`,
    });
  }

  /** Leaves out a row that is not of this table's kind: `as` says what it is, in the plural. */
  passOver(as: string): null {
    this.outcome = 'passed over';
    this.passedOver.set(as, (this.passedOver.get(as) ?? 0) + 1);
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
        value: this.cells[column],
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
          : `${count} cells of column ${first.column}, the first in line ${first.row}: ${quote(first.value)} ${first.message}.`,
    }));
  }
}

const longestQuote = 60;

/** A value as it stands in a sentence: nothing of a 50 MB cell but its beginning. */
function quote(value: string | null | undefined): string {
  const text = value ?? '';
  return text.length > longestQuote ? `"${text.slice(0, longestQuote)}…"` : `"${text}"`;
}
