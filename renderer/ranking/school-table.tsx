import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { layOutBars } from '../chart/bar-layout.ts';
import { useTable } from '../state/table-store.ts';
import { useView } from '../state/view-store.ts';
import { placedColumns } from './arrange-columns.ts';
import styles from './school-table.module.css';
import { questionBarsWidth } from './table-cell.tsx';
import type { TableSubject } from './table-column.ts';
import { frozenColumns } from './table-columns.ts';
import { TableHeader } from './table-header.tsx';
import { TableRow, tableRowId } from './table-row.tsx';
import { useTableKeys } from './use-table-keys.ts';

const rowHeight = 32;
const headerHeight = 44;

interface Props {
  /** What scrolls and has the focus. */
  ref: RefObject<HTMLElement | null>;
  subject: TableSubject;
  /** Positions of schools in the order of the table. */
  rows: Int32Array;
  /** Enter or a double click: on to the school's panel. */
  onOpenSchool: () => void;
}

/** The ranked schools with all their figures: rank and name stay where they are, the rest scrolls. */
export function SchoolTable({ ref: scroller, subject, rows, onOpenSchool }: Props) {
  const { selected, hovered, select, hover } = useView();
  const { layout, marked } = useTable();
  const columns = useMemo(() => placedColumns(layout.columns), [layout.columns]);
  const hold = useCallback(
    (table: HTMLTableElement | null) => {
      scroller.current = table;
    },
    [scroller],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index],
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    overscan: 6,
  });
  const weights = subject.profile.questionWeights;
  const bars = useMemo(() => layOutBars(weights, questionBarsWidth, 1), [weights]);
  const current = rows.indexOf(selected);
  const keys = useTableKeys({
    rows,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    rowsOnPage: () =>
      Math.floor(((scroller.current?.clientHeight ?? 0) - headerHeight) / rowHeight),
    onOpenSchool,
  });

  // A school selected elsewhere is brought into view; one that moves is not run after.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the selection alone
  useEffect(() => {
    if (current < 0) return;
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
    const near = current >= startIndex - 1 && current <= endIndex + 1;
    virtualizer.scrollToIndex(current, { align: near ? 'auto' : 'center' });
  }, [selected]);
  // Another order is read from its top.
  const before = useRef(layout.sort);
  useEffect(() => {
    if (before.current !== layout.sort) virtualizer.scrollToOffset(0);
    before.current = layout.sort;
  }, [layout.sort, virtualizer]);

  const open = (school: number) => {
    select(school);
    onOpenSchool();
  };
  const widths = [...frozenColumns, ...columns.map(({ width }) => ({ width }))].map(
    ({ width }) => width,
  );
  const room = {
    '--columns': `${widths.map((width) => `${width}px`).join(' ')} 1fr`,
    '--rank-width': `${widths[0]}px`,
    '--row-width': `${widths.reduce((sum, width) => sum + width, 0)}px`,
  } as CSSProperties;
  // Scrolled away, the row is not in the document, and nothing may be said to be it.
  const isDrawn = virtualizer.getVirtualItems().some(({ index }) => index === current);

  return (
    <table
      ref={hold}
      className={styles.scroller}
      style={room}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are walked, marked and opened
      role="grid"
      aria-label="Table of schools"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + frozenColumns.length}
      aria-multiselectable
      aria-activedescendant={
        isDrawn ? tableRowId(subject.atlas.schools.unitid[selected]) : undefined
      }
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      onMouseLeave={() => hover(-1)}
    >
      <TableHeader columns={columns} onEnterRows={() => scroller.current?.focus()} />
      <tbody className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <TableRow
            key={rows[index]}
            subject={subject}
            school={rows[index]}
            columns={columns}
            place={index}
            top={start - headerHeight}
            bars={bars}
            selected={rows[index] === selected}
            hovered={rows[index] === hovered}
            marked={marked.has(rows[index])}
            onPress={keys.press}
            onOpen={open}
            onHover={hover}
          />
        ))}
      </tbody>
    </table>
  );
}
