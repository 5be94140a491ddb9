import type { RequestOutput } from '../../data/api/answers.ts';
import type { SavedView } from '../../data/model/table-view.ts';
import { useDrawing } from '../map/draw-store.ts';
import { type Filters, noFilters } from '../ranking/filter-schools.ts';
import { withoutDrawn } from '../ranking/filter-chips.ts';
import { currentRanking } from './ranking-store.ts';
import { useTable } from './table-store.ts';
import { useView } from './view-store.ts';
import { changeWork, currentWork, onWorkChange, useWork } from './work-store.ts';

/** Views of the table that are kept by name, and what can be done with them; all of it is undone like a weight. */

export function useSavedViews(): readonly SavedView[] {
  return useWork(({ views }) => views);
}

/** Keeps the columns, the order and the filters as they are under a name, in place of what had it. */
export function saveView(name: string): void {
  const isNew = currentWork().views.every((view) => view.name !== name);
  keep(isNew ? `view ${name} saved` : `view ${name} changed`, currentView(name));
  useTable.setState({ view: name });
}

export function deleteView(name: string): void {
  const views = currentWork().views.filter((view) => view.name !== name);
  changeWork({ subject: `view ${name} deleted` }, { views });
}

/** Shows the schools as a view has them. */
export function showView({ name, table, filters, drawn }: SavedView): void {
  const { unitid } = currentRanking().atlas.schools;
  const within = drawn === null ? null : new Set(drawn);
  const positions = unitid.flatMap((id, school) => (within?.has(id) ? [school] : []));
  useTable.setState({ layout: table, marked: new Set(), view: name });
  // The view keeps its schools and not the ground: what was drawn last is of other schools.
  useDrawing.setState({ ring: null, tool: null });
  const all = { ...noFilters, ...filters, drawn: within && new Set(positions) } as Filters;
  useView.getState().filter(all);
}

/** Whether the schools are shown as a view has them, by columns, order and filters. */
export function isShown(view: SavedView, table: SavedView['table'], filters: Filters): boolean {
  return JSON.stringify(view) === JSON.stringify(viewOf(view.name, table, filters));
}

function currentView(name: string): SavedView {
  return viewOf(name, useTable.getState().layout, useView.getState().filters);
}

function viewOf(name: string, table: SavedView['table'], filters: Filters): SavedView {
  const { unitid } = currentRanking().atlas.schools;
  // In an order that an import, after which schools stand elsewhere, does not change.
  const drawn = filters.drawn && [...filters.drawn].map((school) => unitid[school]).toSorted();
  return { name, table, filters: withoutDrawn(filters), drawn };
}

function keep(subject: string, view: SavedView): void {
  const others = currentWork().views.filter(({ name }) => name !== view.name);
  const byName = (a: SavedView, b: SavedView) => a.name.localeCompare(b.name, 'en');
  changeWork({ subject }, { views: [...others, view].toSorted(byName) });
}

/** What the workspace keeps of the table: how it is arranged, and its views. */
type Shelf = RequestOutput['views'];

export function currentShelf(): Shelf {
  return { table: useTable.getState().layout, views: currentWork().views };
}

/** Calls the listener after every change of the table's arrangement or of a view. */
export function onShelfChange(listener: () => void): () => void {
  const ofViews = onWorkChange('views', listener);
  const ofTable = useTable.subscribe(({ layout }, before) => {
    if (layout !== before.layout) listener();
  });
  return () => {
    ofViews();
    ofTable();
  };
}

/** What leads from the arrangement and the views that the workspace has to those on screen. */
export function shelfSaves(saved: Shelf, now: Shelf) {
  return [
    ...(saved.views === now.views
      ? []
      : [{ request: 'saveViews' as const, input: { views: now.views } }]),
    ...(saved.table === now.table
      ? []
      : [{ request: 'saveTable' as const, input: { table: now.table } }]),
  ];
}
