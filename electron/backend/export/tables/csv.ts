import type { SchoolTable } from '../../../../data/report/school-table.ts';
import type { ExportSource } from '../export-source.ts';
import { utf8Mark, writeCsv } from '../write-csv.ts';

/**
 * Schools as CSV: one header row of names for programs, then a row a school. It begins with the mark of
 * UTF-8, since people open it in spreadsheets, which spoil accents without it. Ids are always quoted:
 * readers that heed it leave their zeros alone.
 */
export function schoolsCsv({ table }: Pick<ExportSource, 'table'>): Uint8Array {
  const rows = [headerOf(table), ...table.rows];
  const isText = table.columns.map(({ kind }) => kind === 'id');
  return Buffer.from([utf8Mark, ...writeCsv(rows, isText)].join(''), 'utf8');
}

function headerOf({ columns }: SchoolTable): string[] {
  return columns.map(({ key }) => key);
}
