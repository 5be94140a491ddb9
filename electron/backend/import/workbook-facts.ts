import { ProblemError } from '../../../data/model/problem.ts';
import { countOf } from '../../../data/words/plural.ts';
import { NoWorkbook, readWorkbookParts } from './workbook-parts.ts';

/** What the reader of spreadsheets does not tell of a sheet. */
export interface SheetFacts {
  hidden: boolean;
  /** Cells whose formula is in error, such as #N/A, or has never been computed; row and column count from 0. */
  errors: { row: number; column: number; text: string }[];
}

/** More cells than this take the reader more memory than a computer has to spare. */
const mostCells = 3_000_000;

/**
 * Looks through a workbook before it is read, since its reader lays out every cell up to the last one:
 * a single stray cell in the corner of a sheet would take all memory there is.
 * @returns one for each sheet, in the order of the workbook
 */
export function inspectWorkbook(zip: Buffer, file: string): SheetFacts[] {
  const parts = readWorkbookParts(zip, file);
  const workbook = parts.get('xl/workbook.xml')?.toString('utf8');
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '');
  if (workbook === undefined || targets.size === 0) throw new NoWorkbook(whatElse(parts));
  const facts: SheetFacts[] = [];
  let cells = 0;
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const part = parts.get(targets.get(attribute(tag, '\\w+:id')) ?? '');
    const { rows, columns, errors } = lookThrough(part?.toString('latin1') ?? '');
    cells += rows * columns;
    if (cells > mostCells) throw tooManyCells(file, attribute(tag, 'name'), rows, columns);
    facts.push({ hidden: /^(?:very)?hidden$/i.test(attribute(tag, 'state')), errors });
  }
  return facts;
}

/** Says what a zip file is that is no workbook. */
function whatElse(parts: ReadonlyMap<string, Buffer>): string {
  if (parts.has('content.xml')) return 'it is an OpenDocument file';
  if (parts.has('word/document.xml')) return 'it is a text document';
  return 'it is a zip archive with something else in it';
}

function targetsOf(relationships: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relationships.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

function attribute(tag: string, name: string): string {
  return (
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).join('') ?? ''
  );
}

const rowOrCell = /<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g;
const place = /\sr="([A-Z]{0,3})(\d{1,7})"/;
/** Programs that write workbooks and compute nothing leave formulas without a result. */
const uncomputed =
  /<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*(?:\/>|><\/(?:\w+:)?v>))?\s*<\/(?:\w+:)?c>/y;
const errorText = /^[^<]*(?:<(?:\w+:)?f[^>]*>[^<]*<\/(?:\w+:)?f>)?\s*<(?:\w+:)?v>([^<]{1,20})<\//;

/** How far a sheet reaches, and its cells in error. */
function lookThrough(xml: string): { rows: number; columns: number; errors: SheetFacts['errors'] } {
  const errors: SheetFacts['errors'] = [];
  let [rows, columns, row, column] = [0, 0, 0, 0];
  for (const { 0: tag, 1: kind, 2: attributes, index } of xml.matchAll(rowOrCell)) {
    const at = place.exec(attributes);
    if (kind === 'row') {
      row = at === null ? row + 1 : Number(at[2]);
      column = 0;
    } else {
      column = at === null ? column + 1 : numberOfColumn(at[1]);
      if (at !== null) row = Number(at[2]);
      columns = Math.max(columns, column);
      rows = Math.max(rows, row);
      const after = index + tag.length;
      if (!/\st="e"/.test(attributes)) {
        uncomputed.lastIndex = after;
        const isEmpty = !/\st="str"/.test(attributes) && uncomputed.test(xml);
        if (isEmpty) errors.push({ row: row - 1, column: column - 1, text: '#N/A' });
        continue;
      }
      const text = errorText.exec(xml.slice(after, after + 1000))?.[1] ?? '#N/A';
      errors.push({ row: row - 1, column: column - 1, text });
    }
  }
  return { rows, columns, errors };
}

function numberOfColumn(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function tooManyCells(file: string, sheet: string, rows: number, columns: number): ProblemError {
  return new ProblemError(
    'spreadsheet-too-large',
    `The sheet "${sheet}" of ${file} reaches to its ${countOf(rows, 'row')} and ${countOf(columns, 'column')}, more cells than can be read; delete what stands far below or beside the table, or save the table as CSV and take that file.`,
  );
}
