import { type KeyboardEvent, type MouseEvent, useCallback, useRef } from 'react';
import { useTable } from '../state/table-store.ts';
import { useView } from '../state/view-store.ts';
import { rowAfterKey } from './list-keys.ts';

interface Rows {
  rows: Int32Array;
  scrollTo: (row: number) => void;
  rowsOnPage: () => number;
  onOpenSchool: () => void;
}

/**
 * What keys and presses do on the rows of the table. Arrows walk, and the map and the panel follow;
 * with Shift they mark the rows that they pass, Ctrl A marks all, Ctrl and a press one more.
 */
export function useTableKeys({ rows, scrollTo, rowsOnPage, onOpenSchool }: Rows) {
  /** The school from which Shift marks on. */
  const anchor = useRef(-1);
  const now = useRef(rows);
  now.current = rows;

  /** Marks from the anchor to a row; without an anchor, from the selected row. */
  const markTo = useCallback((row: number) => {
    const { selected } = useView.getState();
    if (!now.current.includes(anchor.current)) anchor.current = selected;
    const from = Math.max(0, now.current.indexOf(anchor.current));
    const [first, last] = from < row ? [from, row] : [row, from];
    useTable.getState().mark(new Set(now.current.subarray(first, last + 1)));
  }, []);

  const goTo = useCallback(
    (row: number, marking: boolean) => {
      if (marking) markTo(row);
      else {
        anchor.current = now.current[row];
        useTable.getState().mark(new Set());
      }
      useView.getState().select(now.current[row]);
    },
    [markTo],
  );

  const press = useCallback(
    (school: number, event: MouseEvent) => {
      const row = now.current.indexOf(school);
      if (!event.ctrlKey && !event.metaKey) return goTo(row, event.shiftKey);
      const { marked, mark } = useTable.getState();
      const { selected, select } = useView.getState();
      const before = marked.size === 0 && selected >= 0 ? [selected] : [...marked];
      mark(
        new Set(before.includes(school) ? before.filter((s) => s !== school) : [...before, school]),
      );
      anchor.current = school;
      select(school);
    },
    [goTo],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    // The header is in the table too, and has keys of its own.
    if (event.defaultPrevented || event.altKey) return;
    const { selected } = useView.getState();
    const { marked, mark } = useTable.getState();
    const current = rows.indexOf(selected);
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return;
      mark(new Set(rows));
    } else if (event.key === 'Enter' && current >= 0) onOpenSchool();
    else if (event.key === 'Escape' && marked.size > 0) mark(new Set());
    else if (event.key === 'Escape' && selected < 0) useView.getState().layOut('list');
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.currentTarget.scrollBy(event.key === 'ArrowRight' ? 96 : -96, 0);
    } else {
      const next = rowAfterKey(event.key, current, rows.length, Math.max(1, rowsOnPage() - 1));
      if (next === null || rows.length === 0) return;
      goTo(next, event.shiftKey);
      scrollTo(next);
    }
    event.preventDefault();
  };

  return { press, onKeyDown };
}
