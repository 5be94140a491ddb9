import { candidateColumns } from './candidate-columns.ts';
import { contactColumns, talkColumns } from './contact-columns.ts';
import { evidenceColumns } from './evidence-columns.ts';
import type { SheetColumns } from './sheet-column.ts';

/** What people know, as sheets to be filled in. */
export const sheetNames = ['candidates', 'evidence', 'contacts', 'talks'] as const;
export type SheetName = (typeof sheetNames)[number];

export const sheetTitles: Record<SheetName, string> = {
  candidates: 'Candidates',
  evidence: 'Evidence',
  contacts: 'Contacts',
  talks: 'Talks',
};

/** Sheets of a workbook that hold nothing to be read. */
export const toldSheets = { instructions: 'How to fill in', words: 'Words' } as const;

export const sheetColumns: Readonly<Record<SheetName, SheetColumns<never>>> = {
  candidates: candidateColumns,
  evidence: evidenceColumns,
  contacts: contactColumns,
  talks: talkColumns,
};

/** Columns without which a row of the sheet says nothing; which sheet it is, is seen by them. */
export const neededKeys: Record<SheetName, readonly string[]> = {
  candidates: ['unitid'],
  evidence: ['unitid', 'kind'],
  contacts: ['kind', 'name'],
  talks: ['date', 'way'],
};
