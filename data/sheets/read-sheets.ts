import type { Finding } from '../model/finding.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Contact } from '../model/contact.ts';
import { findSheet, type FoundSheet, type SheetSource } from './find-sheet.ts';
import { mergeCandidates } from './merge-candidates.ts';
import { mergeContacts } from './merge-contacts.ts';
import type { Known, RowReport, SheetReading } from './sheet-report.ts';
import { sheetNames, sheetTitles, toldSheets } from './sheet-tables.ts';

/** A sheet whose columns are known. */
export interface ReadableSheet extends FoundSheet {
  /** 'candidates.xlsx, Evidence' */
  place: string;
  lines: SheetSource['rows'];
}

/**
 * What sheets say, held against what is known: which rows are new, changed, the same or refused, and
 * the records as they would be. Nothing is deleted by not being there.
 *
 * @param newId makes the ids of rows that have none
 */
export function readSheets(
  sources: readonly SheetSource[],
  known: Known,
  newId: () => string,
): SheetReading {
  const notes: Finding[] = [];
  const sheets: ReadableSheet[] = [];
  for (const source of sources) {
    const place = placeOf(source);
    const found = findSheet(source);
    if (found === null) notes.push(...passedOver(source, place));
    else {
      sheets.push({ ...found, place, lines: linesOf(source, found) });
      notes.push(...sayColumns(found, place), ...sayBroken(source, place));
    }
  }
  if (sheets.length === 0) notes.push(nothingFound);
  const of = (name: FoundSheet['name']) => sheets.filter((sheet) => sheet.name === name);
  const candidates = mergeCandidates(of('candidates'), of('evidence'), known, newId);
  const contacts = mergeContacts(of('contacts'), of('talks'), known, newId);
  const rows: RowReport[] = [...candidates.rows, ...contacts.rows];
  return {
    rows,
    notes: [...notes, ...candidates.notes, ...contacts.notes],
    candidates: changed(candidates.candidates, known.candidates, ({ unitid }) => unitid),
    contacts: changed(contacts.contacts, known.contacts, ({ id }) => id),
  };
}

/** Those that are other ones than before: whatever stayed the same is the same object. */
function changed<One extends Candidate | Contact>(
  now: readonly One[],
  before: readonly One[],
  keyOf: (one: One) => string,
): One[] {
  const had = new Map(before.map((one) => [keyOf(one), one]));
  return now.filter((one) => had.get(keyOf(one)) !== one);
}

/** Rows below the header that have anything in them. */
function linesOf({ rows }: SheetSource, { header }: FoundSheet): SheetSource['rows'] {
  return rows.slice(header + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function placeOf({ file, sheet }: SheetSource): string {
  return sheet === null ? file : `${file}, ${sheet}`;
}

function note(severity: Finding['severity'], code: string, message: string): Finding {
  return { code, severity, row: null, column: null, value: null, message };
}

const nothingFound = note(
  'error',
  'no-sheet',
  `No sheet of ${sheetNames.map((name) => sheetTitles[name].toLowerCase()).join(', ')} was found: the first row of each has the names of its columns, as “Spreadsheet out…” writes them.`,
);

function passedOver({ sheet, rows }: SheetSource, place: string): Finding[] {
  const isTold = Object.values(toldSheets).some((title) => title === sheet);
  if (isTold || rows.length === 0) return [];
  return [
    note(
      'warning',
      'sheet-unknown',
      `${place}: has not the columns of any sheet of ours; it was passed over.`,
    ),
  ];
}

function sayColumns({ unknown, twice }: FoundSheet, place: string): Finding[] {
  return [
    ...unknown.map((column) =>
      note(
        'note',
        'column-unknown',
        `${place}: the column “${column}” is not known here and was passed over.`,
      ),
    ),
    ...twice.map((column) =>
      note(
        'warning',
        'column-twice',
        `${place}: the column “${column}” is there twice; the first was read.`,
      ),
    ),
  ];
}

function sayBroken({ broken }: SheetSource, place: string): Finding[] {
  return broken.map((sentence) => note('error', 'line-broken', `${place}: ${sentence}`));
}
