import { create } from 'zustand';
import type { TableLayout } from '../../data/model/table-view.ts';
import { shippedLayout } from '../ranking/arrange-columns.ts';

interface Table {
  layout: TableLayout;
  /** Rows that are to be copied, by positions of schools; empty where none is marked. */
  marked: ReadonlySet<number>;
  /** The view shown or saved last: of two that are alike it is the one in use. */
  view: string | null;
  arrange(change: Partial<TableLayout>): void;
  mark(marked: ReadonlySet<number>): void;
}

/** How the table of schools is arranged, and which of its rows are marked. */
export const useTable = create<Table>()((set) => ({
  layout: shippedLayout,
  marked: new Set(),
  view: null,
  arrange: (change) => set(({ layout }) => ({ layout: { ...layout, ...change } })),
  mark: (marked) => set({ marked }),
}));

/** The table of a workspace just opened: as it was left, or as it comes. */
export function arrangeTable(layout: TableLayout | null): void {
  useTable.setState({ layout: layout ?? shippedLayout, marked: new Set(), view: null });
}
