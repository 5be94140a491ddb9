import { statuses } from '../../data/model/question.ts';
import { guardFormula } from '../../data/tables/saved/guard-formula.ts';
import { figureOf, statusOf, type TableColumn, type TableSubject, unitOf } from './table-column.ts';

/**
 * Rows of the table as text for a spreadsheet: a header, a line a school, tabs between cells.
 * Figures stand as plain numbers in the unit of the header, unknown is an empty cell. The five bars
 * are a drawing and stay behind.
 */
export function tableText(
  columns: readonly TableColumn[],
  schools: Iterable<number>,
  subject: TableSubject,
): string {
  const written = columns.filter(({ kind }) => kind !== 'bars');
  const lines = [written.map((column) => headerOf(column, subject))];
  for (const school of schools) {
    lines.push(written.map((column) => cellText(column, subject, school)));
  }
  return lines.map((cells) => `${cells.join('\t')}\n`).join('');
}

function headerOf(column: TableColumn, { units }: TableSubject): string {
  const unit = unitOf(column, units);
  return unit === '' ? column.name : `${column.name} (${unit})`;
}

function cellText(column: TableColumn, subject: TableSubject, school: number): string {
  switch (column.kind) {
    case 'text':
      return guardFormula(column.text(subject, school).replace(/[\t\r\n]+/g, ' '));
    case 'choice': {
      const choice = column.choice(subject, school);
      return Number.isNaN(choice) ? '' : column.words[choice];
    }
    case 'status':
      return statuses[statusOf(subject, column.question, school)] ?? 'unknown';
    case 'bars':
      return '';
    default: {
      const { figure, digits } = figureOf(column, subject, school) ?? {
        figure: Number.NaN,
        digits: 0,
      };
      return Number.isNaN(figure) ? '' : String(Number(figure.toFixed(digits)));
    }
  }
}
