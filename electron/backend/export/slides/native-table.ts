import type PptxGenJS from 'pptxgenjs';
import { evenGroups } from './even-groups.ts';
import { colour, fontFace, textSize } from './slide-look.ts';
import { fitText, linesHeight, wrapText } from './text-width.ts';

/** Text of a cell: one paragraph below the other. */
export interface CellParagraph {
  text: string;
  bold?: boolean;
  /** Points; the table's size where it is not given. */
  size?: number;
  muted?: boolean;
}
export type SlideCell = CellParagraph[];

export interface SlideColumn {
  header: string;
  /** Inches. */
  width: number;
  /** Numbers stand to the right. */
  align?: 'left' | 'right';
  /** Each paragraph of it is cut after so many lines; the whole of it stands elsewhere. */
  mostLines?: number;
}

export interface SlideTable {
  columns: readonly SlideColumn[];
  rows: readonly SlideCell[][];
  /** Points. */
  size?: number;
}

const padding = { top: 0.034, side: 0.09 };

/** A cell of one plain text. */
export const cell = (text: string, style: Omit<CellParagraph, 'text'> = {}): SlideCell => [
  { text, ...style },
];

/** Height of the table in inches, as it will be set. */
export function tableHeight(table: SlideTable): number {
  const header = headerHeight(table);
  return table.rows.reduce((sum, row) => sum + rowHeight(table, row), header);
}

/**
 * Breaks a long table where the room on a slide ends, into parts of about the same height; each part
 * has at least one row.
 */
export function breakTable(table: SlideTable, room: number): SlideTable[] {
  const bodyRoom = room - headerHeight(table);
  const heights = table.rows.map((row) => rowHeight(table, row));
  return evenGroups(table.rows, heights, bodyRoom).map((rows) => ({ ...table, rows }));
}

/** Puts a table on a slide that can be edited there; its first row is the header. */
export function addTable(
  slide: PptxGenJS.Slide,
  table: SlideTable,
  { x, y, name }: { x: number; y: number; name: string },
): void {
  const { columns, rows } = table;
  const line = (color: string, pt: number): PptxGenJS.BorderProps => ({ type: 'solid', color, pt });
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const below = (
    border: PptxGenJS.BorderProps,
  ): [typeof none, typeof none, typeof none, typeof none] => [none, none, border, none];
  const header = columns.map(({ header, align = 'left' }) => ({
    text: header,
    options: {
      align,
      fontSize: textSize.foot,
      color: colour.ink2,
      valign: 'bottom' as const,
      border: below(line(colour.ink2, 1)),
    },
  }));
  const body = rows.map((row) =>
    row.map((paragraphs, c) => ({
      text: paragraphs.map((paragraph, i) => runOf(table, columns[c], paragraph, i > 0)),
      options: {
        align: columns[c].align ?? ('left' as const),
        valign: 'top' as const,
        border: below(line(colour.hairlineStrong, 0.75)),
      },
    })),
  );
  slide.addTable([header, ...body], {
    x,
    y,
    w: columns.reduce((sum, { width }) => sum + width, 0),
    h: tableHeight(table),
    colW: columns.map(({ width }) => width),
    rowH: [headerHeight(table), ...rows.map((row) => rowHeight(table, row))],
    margin: [padding.top, padding.side, padding.top, padding.side],
    fontFace,
    objectName: name,
  });
}

function runOf(
  table: SlideTable,
  column: SlideColumn,
  paragraph: CellParagraph,
  below: boolean,
): PptxGenJS.TableCell {
  const { bold = false, muted = false } = paragraph;
  return {
    text: fitted(table, column, paragraph).text,
    options: {
      bold,
      fontSize: sizeOf(table, paragraph),
      color: muted ? colour.ink2 : colour.ink,
      ...(below ? { softBreakBefore: false } : {}),
      breakLine: true,
    },
  };
}

function sizeOf({ size = textSize.body }: SlideTable, paragraph: CellParagraph): number {
  return paragraph.size ?? size;
}

function fitted(table: SlideTable, column: SlideColumn, paragraph: CellParagraph) {
  return fitText(paragraph.text, {
    width: column.width - 2 * padding.side,
    lines: column.mostLines ?? Number.POSITIVE_INFINITY,
    size: sizeOf(table, paragraph),
    bold: paragraph.bold ?? false,
  });
}

function rowHeight(table: SlideTable, row: SlideCell[]): number {
  const heights = row.map((paragraphs, c) =>
    paragraphs.reduce(
      (sum, paragraph) =>
        sum +
        linesHeight(fitted(table, table.columns[c], paragraph).lines, sizeOf(table, paragraph)),
      0,
    ),
  );
  return Math.max(...heights) + 2 * padding.top;
}

function headerHeight({ columns }: SlideTable): number {
  const lines = columns.map(
    ({ header, width }) =>
      wrapText(header, width - 2 * padding.side, { size: textSize.foot }).length,
  );
  return linesHeight(Math.max(...lines), textSize.foot) + 2 * padding.top;
}
