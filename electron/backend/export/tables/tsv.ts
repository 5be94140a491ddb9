import type { Cell } from '../../../../data/report/school-table.ts';
import { guardFormula } from '../../../../data/tables/saved/guard-formula.ts';
import type { ExportSource } from '../export-source.ts';

/**
 * Schools as tab-separated values (IANA text/tab-separated-values): no quoting and no mark, one line a
 * school, for programs. Tabs and line breaks within a text, which the form has no room for, are blanks.
 */
export function schoolsTsv({ table }: Pick<ExportSource, 'table'>): Uint8Array {
  const header = table.columns.map(({ key }) => key);
  const lines = [header, ...table.rows].map((cells) => cells.map(written).join('\t'));
  return Buffer.from(`${lines.join('\n')}\n`, 'utf8');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number'
    ? String(cell)
    : guardFormula(cell).replace(/\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ');
}
