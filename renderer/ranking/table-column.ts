import { distanceIn } from '../../data/words/distance.ts';
import { judgeSchool } from '../../data/fit/status.ts';
import { type Question, statuses } from '../../data/model/question.ts';
import type { Units } from '../../data/model/settings.ts';
import type { Ranked } from '../state/ranking-store.ts';
import type { FilterSubject } from './filter-schools.ts';

/** What the cells of the table are made from. */
export type TableSubject = Ranked &
  Pick<FilterSubject, 'listed'> & {
    /** Candidates by UNITID. */
    candidacy: ReadonlyMap<string, FilterSubject['candidates'][number]>;
    /** What distances are shown in. */
    units: Units;
  };

interface ColumnHead {
  id: string;
  /** As the list of columns and copied tables call it, without the unit. */
  name: string;
  /** First line of the header, where the name is too long for a column. */
  short?: string;
  /** Second line of the header; '' where the figures have none. */
  unit: string;
  group: ColumnGroup;
  /** In pixels. */
  width: number;
}

/**
 * A column of the table. Figures have the unit of the header (distances kilometres), NaN where unknown, and so many digits
 * behind the point as they bear; `choice` columns sort in the order of their words.
 */
export type TableColumn = ColumnHead &
  (
    | { kind: 'count' | 'decimal' | 'score' | 'fit' | 'rank'; figure: Figure; digits: number }
    | { kind: 'distance'; km: Figure }
    | { kind: 'text'; text: Text }
    | { kind: 'choice'; choice: Figure; words: readonly string[] }
    | { kind: 'status'; question: Question }
    | { kind: 'bars' }
  );

type Figure = (subject: TableSubject, school: number) => number;
type Text = (subject: TableSubject, school: number) => string;

export const columnGroups = [
  'Fit',
  'Baselines',
  'Need',
  'Attorneys',
  'Students',
  'Place',
  'School',
] as const;
export type ColumnGroup = (typeof columnGroups)[number];

/** What a header says of the unit: distances have that of the window before what it says else. */
export function unitOf({ kind, unit }: TableColumn, units: Units): string {
  return kind === 'distance' ? `${units}, ${unit}` : unit;
}

/** A column as its figures, in the unit of its header, with the digits that they bear; null for words. */
export function figureOf(
  column: TableColumn,
  subject: TableSubject,
  school: number,
): { figure: number; digits: number } | null {
  if (column.kind === 'distance') {
    return { figure: distanceIn(column.km(subject, school), subject.units), digits: 1 };
  }
  return 'figure' in column
    ? { figure: column.figure(subject, school), digits: column.digits }
    : null;
}

/** A share as the percent that headers call for. */
export function percent(share: number): number {
  return share * 100;
}

/** Position of the status of a question in `statuses`; unknown comes as NaN. */
export function statusOf(
  { figures, profile }: TableSubject,
  question: Question,
  s: number,
): number {
  const place = statuses.indexOf(judgeSchool(figures, profile, s)[question]);
  return statuses[place] === 'unknown' ? Number.NaN : place;
}
