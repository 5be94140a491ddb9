import type { TableLayout } from '../../data/model/table-view.ts';
import { byRank } from './sort-schools.ts';
import type { TableColumn } from './table-column.ts';
import { columnOf, tableColumns } from './table-columns.ts';

type Placed = TableLayout['columns'][number];

/** Columns of the table as it comes. */
const shippedColumns = [
  'fit',
  'need',
  'attorneys',
  'students',
  'reach',
  'centrality',
  'undergraduates',
  'completeness',
  'baselines-met',
  'area',
  'control',
];

export const shippedLayout: TableLayout = {
  columns: shippedColumns.map((id) => ({ id, width: null })),
  sort: [...byRank],
};

const narrowest = 56;
const widest = 480;

/** A width within what can be read and what leaves room for others. */
export function boundWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

/** The columns of a layout that this version has, with the widths that they are drawn in. */
export function placedColumns(
  columns: readonly Placed[],
): { column: TableColumn; width: number }[] {
  return columns.flatMap(({ id, width }) => {
    const column = columnOf(id);
    return column === undefined ? [] : [{ column, width: width ?? column.width }];
  });
}

/** Puts a column where another stands; those between move up. */
export function moveColumn(columns: readonly Placed[], from: number, to: number): Placed[] {
  const moved = columns[from];
  if (moved === undefined) return [...columns];
  const others = columns.filter((_, i) => i !== from);
  return others.toSpliced(Math.min(Math.max(to, 0), others.length), 0, moved);
}

/** Shows a column, after those that are offered before it, or hides it. */
export function toggleColumn(columns: readonly Placed[], id: string): Placed[] {
  if (columns.some((column) => column.id === id)) return columns.filter((one) => one.id !== id);
  const offered = tableColumns.map((column) => column.id);
  const before = new Set(offered.slice(0, offered.indexOf(id)));
  const after = columns.findLastIndex((column) => before.has(column.id));
  return columns.toSpliced(after + 1, 0, { id, width: null });
}

export function resizeColumn(columns: readonly Placed[], id: string, width: number): Placed[] {
  return columns.map((column) =>
    column.id === id ? { ...column, width: boundWidth(width) } : column,
  );
}
