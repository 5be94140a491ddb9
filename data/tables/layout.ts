import { datasetKinds } from '../model/dataset.ts';
import type { Noun } from '../words/plural.ts';
import type { Finding } from '../model/finding.ts';
import type { TableRow } from './table-row.ts';

/** What a file can be about; the parts that schools and attorneys are joined from count by themselves. */
export const tableKinds = [
  ...datasetKinds,
  'enrolment',
  'completions',
  'school-figures',
  'county-centres',
  'zip-centres',
] as const;
export type TableKind = (typeof tableKinds)[number];

/** How a layout found itself in the first rows of a file. */
export interface Recognition {
  /** Position of the header row and of the first row of figures among the rows of the file. */
  headerRow: number;
  firstRow: number;
  /** Names of the columns, without the space around them. */
  columns: string[];
  /** What the header says about the vintage; null where it says nothing. */
  vintage: string | null;
  /** Why it was recognised, for a person. */
  why: string;
  /** The year by which it was recognised, in layouts whose columns move from year to year. */
  year?: number | null;
  /** The row of labels below the header, in layouts that have one. */
  labels?: readonly string[];
}

/** What is known of the vintage beside the content: what the person said, or the file's name. */
export interface VintageClue {
  /** Last year of the survey; null where nothing tells it. */
  year: number | null;
}

/** Reads the rows of one file, in order. */
export interface RowReader<Row> {
  /** The row, or null where the row in hand was refused or passed over (it knows which). */
  read(row: TableRow): Row | null;
  /** What no two rows of a table may share; the first one wins. */
  key(row: Row): string;
  /** What the rows read so far tell about the vintage. */
  vintage?(): string | null;
  /** States that a list covers in full by its own words. */
  coverage?(): string[];
  /** What there is to say about the file as a whole, after the last row. */
  findings?(passedOver: readonly { noun: Noun; count: number }[]): Finding[];
}

/**
 * A layout is one way of writing a table down: an official file, or a table of ours. It is
 * recognised by content; where nothing in the content tells the vintage, the file's name may.
 */
export interface Layout<Row> {
  id: string;
  kind: TableKind;
  title: string;
  source: string;
  licence: string;
  /** Columns without which it cannot be read, as named in the file. */
  needs: readonly string[];
  recognise(head: readonly string[][], clue?: VintageClue): Recognition | null;
  reader(recognition: Recognition): RowReader<Row>;
  vintageFromName?(fileName: string): string | null;
}

/**
 * Looks for the needed columns, in any order and case, in the first rows (a title may stand above).
 */
export function recogniseHeader(
  head: readonly string[][],
  needs: readonly string[],
  vintage: (columns: readonly string[]) => string | null = () => null,
): Recognition | null {
  for (const [headerRow, cells] of head.entries()) {
    const columns = cells.map((cell) => cell.trim());
    const lowered = columns.map((name) => name.toLowerCase());
    if (needs.every((name) => lowered.includes(name.toLowerCase()))) {
      return {
        headerRow,
        firstRow: headerRow + 1,
        columns,
        vintage: vintage(columns),
        why: `It has the columns ${listOf(needs)}`,
      };
    }
  }
  return null;
}

/** Where the named columns stand. */
export function positions<Name extends string>(
  recognition: Recognition,
  names: Record<Name, string>,
): Record<Name, number> {
  const lowered = recognition.columns.map((name) => name.toLowerCase());
  const at = { ...names } as Record<Name, string | number>;
  for (const name in names) at[name] = lowered.indexOf(names[name].toLowerCase());
  return at as Record<Name, number>;
}

function listOf(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
