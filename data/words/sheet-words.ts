import type { Finding } from '../model/finding.ts';
import { type CellChange, countOutcomes, type RowReport } from '../sheets/sheet-report.ts';
import type { SheetName } from '../sheets/sheet-tables.ts';
import { formatCount } from './numbers.ts';
import { countOf, listOf, type Noun, nounFor } from './plural.ts';

/** Said wherever people are written to a file. */
export const peopleWarning =
  'The file holds names, notes and contact details of people. Keep it where only those can read it who may.';

export const sheetNouns: Record<SheetName, Noun> = {
  candidates: ['candidate', 'candidates'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  contacts: ['contact', 'contacts'],
  talks: ['talk', 'talks'],
};

/** '3 candidates, 12 pieces of evidence, 1 contact and 0 talks' */
export function saySheetRows(counts: Readonly<Record<SheetName, number>>): string {
  return listOf(
    (Object.keys(counts) as SheetName[]).map(
      (name) => `${formatCount(counts[name])} ${nounFor(counts[name], ...sheetNouns[name])}`,
    ),
  );
}

/** '2 new, 3 changed, 40 unchanged, 1 refused': what would become of rows. */
export function sayOutcomes(rows: readonly Pick<RowReport, 'outcome'>[]): string {
  const counts = countOutcomes(rows);
  const said = (['new', 'changed', 'unchanged', 'refused'] as const).filter(
    (outcome) => counts[outcome] > 0,
  );
  if (said.length === 0) return 'no rows';
  return said.map((outcome) => `${formatCount(counts[outcome])} ${outcome}`).join(', ');
}

/** A finding beside its row, where line and outcome stand already. */
export function sayBesideRow({ message }: Pick<Finding, 'message'>): string {
  return message
    .replace(/^Line \d+(?:, column (.+?))?: /, (_, column?: string) =>
      column ? `${column}: ` : '',
    )
    .replace(/(?:; t|\. T)he row was not taken\.$/, '.');
}

/** '2 rows were taken in, 1 refused': what became of rows. */
export function sayTaken(rows: readonly Pick<RowReport, 'outcome'>[]): string {
  const { new: added, changed, refused } = countOutcomes(rows);
  const taken = added + changed;
  const said =
    taken === 0
      ? 'Nothing was taken in: no row says anything new'
      : `${countOf(taken, 'row was', 'rows were')} taken in`;
  return refused === 0 ? said : `${said}, ${countOf(refused, 'row was', 'rows were')} refused`;
}

const longestValue = 80;

/** 'Stage: talks → agreement', 'Owner: Jane' */
export function sayCellChange({ column, before, after }: CellChange): string {
  const [was, is] = [before, after].map(shortened);
  if (before === '') return `${column}: ${is}`;
  return `${column}: ${was} → ${after === '' ? 'nothing' : is}`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > longestValue ? `${line.slice(0, longestValue)}…` : line;
}
