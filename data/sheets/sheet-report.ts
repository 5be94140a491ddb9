import type { Candidate } from '../model/candidate.ts';
import type { Contact } from '../model/contact.ts';
import type { Finding } from '../model/finding.ts';
import type { SchoolName } from './candidate-columns.ts';
import type { SheetName } from './sheet-tables.ts';

/** What is known before sheets are read. */
export interface Known {
  candidates: readonly Candidate[];
  contacts: readonly Contact[];
  /** Schools of the datasets in use, by UNITID. */
  schools: ReadonlyMap<string, SchoolName>;
  /** Where a city is, for contacts that are new and say no more; null where nobody knows. */
  placeOfCity?: (city: string, state: string) => Contact['place'];
}

export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'refused';

/** A cell that says something else than before; '' where nothing was known. */
export interface CellChange {
  column: string;
  before: string;
  after: string;
}

/** What would become of one row. */
export interface RowReport {
  name: SheetName;
  /** File and sheet that it stands in. */
  place: string;
  line: number;
  /** Whom or what it is about. */
  title: string;
  outcome: RowOutcome;
  /** Only for rows that are taken. */
  changes: readonly CellChange[];
  /** Why it was refused, and what is to be seen in it. */
  findings: readonly Finding[];
}

/** What sheets say, held against what is known. */
export interface SheetReading {
  rows: readonly RowReport[];
  /** What is to be said of whole sheets and columns. */
  notes: readonly Finding[];
  /** New and changed ones only, as they would be. */
  candidates: readonly Candidate[];
  contacts: readonly Contact[];
}

/** Rows by what would become of them. */
export function countOutcomes(
  rows: readonly Pick<RowReport, 'outcome'>[],
): Record<RowOutcome, number> {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
