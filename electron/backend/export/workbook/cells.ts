import type { CellObject } from 'write-excel-file/node';
import type { Cell, CellKind } from '../../../../data/report/school-table.ts';
import type { FormulaCell, SheetCell } from './write-workbook.ts';

const formats: Record<Exclude<CellKind, 'id' | 'text'>, string> = {
  count: '#,##0',
  decimal: '#,##0.0',
  share: '0.0%',
  degrees: '0.000000',
};

/** A cell of a table: ids as text, so that their zeros stay; unknown is empty. */
export function cellOf(value: Cell, kind: CellKind): SheetCell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    return numberCell(value, kind === 'id' || kind === 'text' ? 'decimal' : kind);
  }
  return kind === 'id' ? { value: escapeText(value), type: String, format: '@' } : textCell(value);
}

export function textCell(text: string, style: CellObject = {}): SheetCell {
  if (text === '') return null;
  const lines = text.replaceAll('\r\n', '\n');
  const wrap = lines.includes('\n') || lines.length > 60 ? { wrap: true } : {};
  return { alignVertical: 'top', ...wrap, ...style, value: escapeText(lines), type: String };
}

export function numberCell(
  value: number,
  kind: keyof typeof formats,
  style: CellObject = {},
): SheetCell {
  return { alignVertical: 'top', ...style, value, type: Number, format: formats[kind] };
}

export function formulaCell(
  value: string,
  result: number | string,
  kind: keyof typeof formats | null,
  style: CellObject = {},
): FormulaCell {
  return {
    alignVertical: 'top',
    ...style,
    value,
    result,
    type: 'Formula',
    ...(kind ? { format: formats[kind] } : {}),
  };
}

/** Points that a line of text takes. */
const lineHeight = 13;

/** Height of a row in which a text of such a width is wrapped, since not every program finds it itself. */
export function heightOf(text: string, width: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
  return Math.min(lines * lineHeight + 2, 400);
}

/** The name of a column of such a width; above numbers it stands where they do. */
export function headerCell(
  value: string,
  width: number,
  align: 'left' | 'right' = 'left',
): SheetCell {
  return {
    // Words that do not fit any more leave room at the end of a line.
    height: heightOf(value, width * 0.7) + 3,
    align,
    value: escapeText(value),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: '#f3f4f6',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#8b929d',
  };
}

/** What XML cannot hold is written as _x0001_, and a text that looks like that has its _ so written. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
}
