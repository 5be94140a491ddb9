import { figureColumns } from './figure-columns.ts';
import { fitColumns } from './fit-columns.ts';
import { schoolColumns } from './school-columns.ts';
import type { TableColumn } from './table-column.ts';

/** Always first and never scrolled away. */
export const frozenColumns: readonly TableColumn[] = [
  {
    id: 'rank',
    name: 'Rank',
    unit: '',
    group: 'Fit',
    width: 64,
    kind: 'rank',
    figure: ({ ranking }, s) => ranking.rank[s] || Number.NaN,
    digits: 0,
  },
  {
    id: 'school',
    name: 'School',
    unit: '',
    group: 'School',
    width: 264,
    kind: 'text',
    text: ({ atlas }, s) => atlas.schools.name[s],
  },
];

/** All columns that can be chosen, in the order in which they are offered. */
export const tableColumns: readonly TableColumn[] = [
  ...fitColumns,
  ...figureColumns,
  ...schoolColumns,
];

const byId = new Map([...frozenColumns, ...tableColumns].map((column) => [column.id, column]));

/** A column by its id; undefined where a later or earlier version had it. */
export function columnOf(id: string): TableColumn | undefined {
  return byId.get(id);
}
