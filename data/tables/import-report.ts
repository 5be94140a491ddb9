import { z } from 'zod';
import type { Dataset, DatasetKind } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { type TableKind, tableKinds } from './layout.ts';
import {
  type ColumnMapping,
  columnMappingSchema,
  type MappedKind,
  type MappingField,
} from './mapping/column-mapping.ts';
import type { RowCounts } from './table-reader.ts';

/** What a person chose for one file; all but the file itself may be left to the program. */
export const fileChoiceSchema = z.strictObject({
  /** The file as it was admitted (main's dialog or drop); the window knows no path. */
  handle: z.string().min(1).max(100),
  /** Read it as this kind of table, and no other. */
  as: z.enum(tableKinds).optional(),
  sheet: z.string().max(200).optional(),
  mapping: columnMappingSchema.optional(),
  /** Where neither the content nor the file's name tells it. */
  vintage: z.string().min(1).max(60).optional(),
  /** Postal codes of the states that a list of attorneys covers in full. */
  coverage: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(60)
    .optional(),
});
export type FileChoice = z.infer<typeof fileChoiceSchema>;

/** A file that the backend may read. */
export interface AdmittedFile {
  handle: string;
  /** Name without its folder. */
  file: string;
}

/**
 * ready: will be imported · needs-mapping: say which column is which · support: read, and used with
 * the other files only (ZIP centres) · declined: recognised, but of no use, `problem` says why ·
 * unreadable: `problem` says why.
 */
export const fileStatuses = [
  'ready',
  'needs-mapping',
  'support',
  'declined',
  'unreadable',
] as const;
export type FileStatus = (typeof fileStatuses)[number];

export interface ColumnPreview {
  name: string;
  /** Identifiers stay text, with their leading zeros. */
  type: 'identifier' | 'number' | 'text' | 'empty';
  samples: string[];
  /** The field that it is mapped to; null where the layout is a known one or the column is unused. */
  field: string | null;
}

/** How the rows of a file found their counterparts. */
export interface JoinReport {
  /** What was joined with, for a person: 'the counties of the boundaries of 2017'. */
  with: string;
  matched: number;
  /** Rows of this file without a counterpart, and counterparts without a row. */
  unmatchedHere: { count: number; examples: string[] };
  unmatchedThere: { count: number; examples: string[] };
}

export interface FilePreview {
  handle: string;
  file: string;
  bytes: number;
  sha256: string;
  status: FileStatus;
  /** Why it cannot be imported as it is; null where it can. */
  problem: string | null;
  kind: TableKind | null;
  layout: string | null;
  title: string | null;
  /** What it was recognised by. */
  why: string | null;
  source: string | null;
  encoding: string | null;
  delimiter: string | null;
  sheet: string | null;
  sheets: string[];
  /** Counted from 1. */
  headerLine: number | null;
  vintage: string | null;
  columns: ColumnPreview[];
  /** The mapping in use, and where it came from; null for known layouts. */
  mapping: (ColumnMapping & { from: 'chosen' | 'remembered' | 'guessed' }) | null;
  /** States that a list of attorneys covers in full, as chosen or as the file says. */
  coverage: string[];
  /** What columns can be mapped to, by kind. */
  fields: Record<MappedKind, readonly MappingField[]> | null;
  counts: RowCounts;
  /** The first rows as they will be read. */
  rows: { columns: string[]; cells: string[][] };
  /** The first rows as they stand in the file. */
  head: string[][];
  joins: JoinReport[];
  /** Rows without a counterpart in all joins. */
  unmatched: number;
  findings: Finding[];
}

/** A dataset that an import makes. */
export interface DatasetDraft {
  kind: DatasetKind;
  title: string;
  vintage: string;
  rows: number;
  /** Names of the files that it is made from; files of earlier imports are not named. */
  files: string[];
}

export interface ImportPreview {
  files: FilePreview[];
  datasets: DatasetDraft[];
  /** What is to be said of the files together, such as vintages that do not fit. */
  findings: Finding[];
  /** Whether there is anything to import and no finding of severity 'error' forbids it. */
  importable: boolean;
}

/** What the history keeps of a file; the command line prints it. */
export interface FileReport {
  file: string;
  kind: TableKind | null;
  vintage: string | null;
  read: number;
  taken: number;
  refused: number;
  passedOver: number;
  unmatched: number;
  sha256: string;
  findings: Finding[];
}

export interface ImportRecord {
  id: number;
  importedAt: string;
  /** True while every dataset that it made current is current still. */
  undoable: boolean;
  undoneAt: string | null;
  files: (FileReport & { id: number; refusedKept: number })[];
  datasets: (Pick<Dataset, 'id' | 'kind' | 'title' | 'vintage'> & { current: boolean })[];
}

export interface SchoolChange {
  unitid: string;
  name: string;
  before: number | null;
  after: number | null;
}

/** What an import changed; lists are cut to the first few, counts are of all. */
export interface ImportChanges {
  added: { count: number; schools: { unitid: string; name: string }[] };
  gone: { count: number; schools: { unitid: string; name: string }[] };
  /** Places that are more than half a kilometre from where they were. */
  moved: { count: number; schools: (SchoolChange & { km: number })[] };
  /** Figures that changed most in proportion, by what they are. */
  figures: { figure: string; count: number; schools: SchoolChange[] }[];
  /** Ranks that changed most among schools in the first fifty before or after. */
  ranks: SchoolChange[];
}

/** An earlier dataset beside the one of its kind in use: what was before, and what is now. */
export interface DatasetComparison {
  earlier: Dataset;
  current: Dataset;
  changes: ImportChanges;
}

export interface ImportResult {
  id: number;
  files: FileReport[];
  datasets: Dataset[];
  findings: Finding[];
  changes: ImportChanges;
}
