import { type RefObject, useEffect, useRef, useState } from 'react';
import { countOf } from '../../data/words/plural.ts';
import { useTable } from '../state/table-store.ts';
import { useView } from '../state/view-store.ts';
import { placedColumns } from './arrange-columns.ts';
import type { TableSubject } from './table-column.ts';
import { frozenColumns } from './table-columns.ts';
import { tableText } from './table-text.ts';

/** So long it is said what was copied. */
const saidMs = 4000;

/**
 * Copying in the list or the table gives the marked rows, else the selected one, with the columns of
 * the table, as text for a spreadsheet. It answers the system's own copy, from keys and menu alike,
 * which needs no permission. `copyAll` copies every row; `said` tells what was copied last.
 */
export function useCopiedRows(
  pane: RefObject<HTMLElement | null>,
  subject: TableSubject,
  rows: Int32Array,
): { said: string; copyAll: () => void } {
  const [said, setSaid] = useState('');
  const now = useRef({ subject, rows });
  now.current = { subject, rows };
  const all = useRef(false);
  useEffect(() => {
    let timer = 0;
    const onCopy = (event: ClipboardEvent) => {
      const focused = document.activeElement;
      if (event.defaultPrevented || !pane.current?.contains(focused)) return;
      if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) return;
      const schools = all.current ? now.current.rows : chosenRows(now.current.rows);
      if (schools.length === 0) return;
      const columns = placedColumns(useTable.getState().layout.columns);
      const shown = [...frozenColumns, ...columns.map(({ column }) => column)];
      event.clipboardData?.setData('text/plain', tableText(shown, schools, now.current.subject));
      event.preventDefault();
      window.clearTimeout(timer);
      setSaid(`${countOf(schools.length, 'row')} copied`);
      timer = window.setTimeout(() => setSaid(''), saidMs);
    };
    document.addEventListener('copy', onCopy);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('copy', onCopy);
    };
  }, [pane]);
  const copyAll = () => {
    all.current = true;
    document.execCommand('copy');
    all.current = false;
  };
  return { said, copyAll };
}

/** The marked rows in their order, else the selected school. */
function chosenRows(rows: Int32Array): ArrayLike<number> & Iterable<number> {
  const { marked } = useTable.getState();
  if (marked.size > 0) return rows.filter((school) => marked.has(school));
  const { selected } = useView.getState();
  return selected < 0 ? [] : [selected];
}
