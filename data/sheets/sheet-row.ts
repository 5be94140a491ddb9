import type { Finding } from '../model/finding.ts';
import { codeCell } from '../tables/cells/code-cell.ts';
import { readDay } from '../tables/cells/read-day.ts';
import { unguarded } from '../tables/saved/guard-formula.ts';
import { TableRow } from '../tables/table-row.ts';
import type { FoundSheet } from './find-sheet.ts';
import { isSameCell, plainCell } from './same-cell.ts';
import { type SheetColumns, textOf } from './sheet-column.ts';
import type { CellChange } from './sheet-report.ts';

/** As the window takes them: 0026 is a slip of the hand. */
const nearYear = /^(?:19|20|21)\d\d-/;
const inError = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;
const number = /^-?\d{1,9}(?:\.\d+)?(?:e-?\d{1,3})?$/i;
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/**
 * The row in hand of a sheet. It is read against what is known already: a cell that says the same, and
 * a column that the sheet does not have, leave what is known as it is, to the letter.
 */
export class SheetRow<Row> {
  readonly #columns: SheetColumns<Row>;
  readonly #keys: string[];
  readonly #row: TableRow;
  #found: Pick<FoundSheet, 'positions'> = { positions: new Map() };
  #given: readonly string[] = [];
  #said: Finding[] = [];
  #before = 0;
  /** Cells that say something else than what is known; of a new row, all that are filled in. */
  differing: readonly string[] = [];

  constructor(columns: SheetColumns<Row>) {
    this.#columns = columns;
    this.#keys = Object.keys(columns);
    this.#row = new TableRow(Object.values(columns).map(({ header }) => header));
  }

  /** Takes the next row in hand as it stands; nothing is known of it yet. */
  turnTo(found: FoundSheet, cells: readonly string[], line: number): void {
    this.#found = found;
    this.#given = cells.map(unguarded);
    this.#said = [];
    this.#before = this.#row.errors.length;
    this.#row.turnTo(
      this.#keys.map((key) => plainCell(this.#cell(key) ?? '')),
      line,
    );
    this.differing = this.#keys.filter((key) => this.has(key) && this.text(key) !== '');
  }

  /** Holds the row against what is known. */
  holdAgainst(known: Row): void {
    const written = this.#keys.map((key) => this.#columns[key].write(known));
    const isSame = this.#keys.map((key, i) => {
      const given = this.#cell(key);
      const { kind } = this.#columns[key];
      return given === undefined || kind === 'told' || isSameCell(kind, written[i], given);
    });
    const cells = this.#keys.map((_, i) =>
      isSame[i] ? textOf(written[i]) : (this.#row.cells[i] ?? ''),
    );
    this.#row.turnTo(cells, this.#row.line);
    this.differing = this.#keys.filter((_, i) => !isSame[i]);
  }

  /** Undefined for a column that the sheet does not have. */
  #cell(key: string): string | undefined {
    const position = this.#found.positions.get(key);
    return position === undefined ? undefined : (this.#given[position] ?? '');
  }

  #at(key: string): number {
    const position = this.#keys.indexOf(key);
    if (position < 0) throw new Error(`The sheet knows no column ${key}`);
    return position;
  }

  get line(): number {
    return this.#row.line;
  }

  get refused(): boolean {
    return this.#row.outcome === 'refused';
  }

  /** Whether the sheet has the column. */
  has(key: string): boolean {
    return this.#found.positions.has(key);
  }

  refuse(key: string, code: string, what: string): null {
    this.#row.refuse(this.#at(key), code, what);
    return null;
  }

  /** Says something of the row, which stays taken. */
  warn(key: string, code: string, sentence: string): void {
    const value = this.#row.cells[this.#at(key)];
    const { header } = this.#columns[key];
    this.#said.push({
      ...{ code, severity: 'warning', row: this.line, column: header, value },
      message: `Line ${this.line}, column ${header}: ${sentence}`,
    });
  }

  /** What is to be said of the row. */
  findings(): Finding[] {
    const errors = this.#row.errors.slice(this.#before);
    // After very many errors only their sentences are kept.
    const rest = this.#row.reasons.slice(errors.length).map(
      (message): Finding => ({
        ...{ code: 'row-refused', severity: 'error', row: this.line, column: null, value: null },
        message,
      }),
    );
    return [...errors, ...rest, ...this.#said];
  }

  /** What is to be said of cells that were repaired, for all rows together. */
  repairs(): Finding[] {
    return this.#row.remarks();
  }

  /** What the row changes, given how it would be written before and after. */
  changes(before: Row | null, after: Row): CellChange[] {
    return this.#keys.flatMap((key) => {
      const { header, kind, write } = this.#columns[key];
      if (kind === 'told') return [];
      const [was, is] = [before === null ? '' : textOf(write(before)), textOf(write(after))];
      return was === is ? [] : [{ column: header, before: was, after: is }];
    });
  }

  text(key: string, most = Number.POSITIVE_INFINITY): string {
    const text = this.#row.cells[this.#at(key)];
    if (inError.test(text)) {
      this.refuse(key, 'formula-in-error', 'is a formula in error; write what is meant');
    }
    if (text.length > most) {
      this.refuse(key, 'text-too-long', `has more than ${most} characters; make it shorter`);
    }
    return text;
  }

  /** One of a few words, however it is capitalized; null with a refused row, and for an empty cell. */
  word<Word extends string>(key: string, words: readonly Word[]): Word | null {
    const text = this.text(key).replaceAll(/\s+/g, ' ').trim().toLowerCase();
    const word = words.find((one) => one.toLowerCase() === text);
    if (word !== undefined || text === '') return word ?? null;
    return this.refuse(key, 'not-a-choice', `is none of: ${words.join('; ')}`);
  }

  /** A word that must be there. */
  neededWord<Word extends string>(key: string, words: readonly Word[]): Word | null {
    if (this.text(key).trim() !== '') return this.word(key, words);
    return this.refuse(key, 'word-missing', `has to be filled in with one of: ${words.join('; ')}`);
  }

  yes(key: string): boolean | null {
    const word = this.word(key, ['yes', 'no', 'true', 'false']);
    return word === null ? null : word === 'yes' || word === 'true';
  }

  /** A day as YYYY-MM-DD; null for an empty cell. */
  day(key: string): string | null {
    const text = this.text(key).trim();
    if (text === '') return null;
    const day = readDay(text);
    if (day === 'twofold') {
      return this.refuse(key, 'day-twofold', 'can be read as two days; write it as 2026-11-22');
    }
    if (day !== null && !nearYear.test(day)) {
      return this.refuse(key, 'day-far-off', 'is in a year far off; write it as 2026-11-22');
    }
    return day ?? this.refuse(key, 'not-a-day', 'is no day; write it as 2026-11-22');
  }

  neededDay(key: string): string | null {
    if (this.text(key).trim() !== '') return this.day(key);
    return this.refuse(key, 'day-missing', 'leaves out the day; write it as 2026-11-22');
  }

  /** A number within limits; null for an empty cell. */
  number(key: string, { min, max, whole = false }: { min: number; max: number; whole?: boolean }) {
    const text = this.text(key).trim();
    if (text === '') return null;
    const value = number.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
    const kind = whole ? 'a whole number' : 'a number';
    return this.refuse(key, 'not-a-number', `is not ${kind} from ${min} to ${max}`);
  }

  /** Six digits; '' with a refused row. */
  unitid(): string {
    return codeCell(this.#row, this.#at('unitid'), 6, 'a UNITID');
  }

  /** An id that the program made; '' for an empty cell, null with a refused row. */
  id(key = 'id'): string | null {
    const text = this.text(key).trim().toLowerCase();
    if (text === '' || uuid.test(text)) return text;
    return this.refuse(
      key,
      'not-an-id',
      'is no ID of this program; leave the cell empty for a new row',
    );
  }
}
