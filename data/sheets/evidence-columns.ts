import { type Evidence, evidenceKinds, organizationTypes } from '../model/evidence.ts';
import type { SchoolName } from './candidate-columns.ts';
import type { SheetColumn } from './sheet-column.ts';

export interface EvidenceLine {
  unitid: string;
  school: SchoolName | null;
  evidence: Evidence;
  /** Name of the file that came with it; '' for none. */
  file: string;
}

type Column = SheetColumn<EvidenceLine>;

const text = (header: string, means: string, of: (evidence: Evidence) => string): Column => ({
  header,
  means,
  kind: 'text',
  write: ({ evidence }) => of(evidence) || null,
});

/** A row is one piece of evidence of a candidate. */
export const evidenceColumns: Readonly<Record<string, Column>> = {
  unitid: {
    header: 'UNITID',
    means: 'The school that it speaks of: one that is in view as a candidate.',
    kind: 'code',
    write: ({ unitid }) => unitid,
  },
  school: {
    header: 'School',
    means: 'For reading only.',
    kind: 'told',
    write: ({ school }) => school?.name ?? null,
  },
  kind: {
    header: 'Kind of evidence',
    means: 'What it is; the program decides what it counts for.',
    kind: 'word',
    words: Object.keys(evidenceKinds),
    write: ({ evidence }) => evidence.kind,
  },
  date: {
    header: 'Date',
    means: 'The day of the letter, the meeting, the list.',
    kind: 'day',
    write: ({ evidence }) => evidence.date,
  },
  name: text('From: name', 'The person who gave it.', ({ from }) => from.name),
  role: text('From: role', '', ({ from }) => from.role),
  organization: text('From: organization', '', ({ from }) => from.organization),
  type: {
    header: 'Type of organization',
    means: 'The first six are those whose support counts as the community’s.',
    kind: 'word',
    words: organizationTypes,
    write: ({ evidence }) => evidence.from.type,
  },
  students: {
    header: 'Students',
    means: 'How many signed up or wrote; empty for all other kinds.',
    kind: 'number',
    write: ({ evidence }) => evidence.students,
  },
  quotation: {
    ...text('Quotation', 'Their own words.', ({ quotation }) => quotation),
    isLong: true,
  },
  link: text('Link', 'An address that begins with https://.', ({ link }) => link),
  file: {
    header: 'File',
    means: 'For reading only; files are attached in the program and stay with their evidence.',
    kind: 'told',
    write: ({ file }) => file || null,
  },
  id: {
    header: 'ID',
    means: 'Made by the program: leave it as it is, and leave it empty for new evidence.',
    kind: 'code',
    write: ({ evidence }) => evidence.id,
  },
};
