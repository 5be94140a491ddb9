import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { announce } from '../shortlist/move-announcer.tsx';
import { useSettings } from '../state/settings-store.ts';
import { useTable } from '../state/table-store.ts';
import { boundWidth, moveColumn, resizeColumn, toggleColumn } from './arrange-columns.ts';
import { byRank, sortOn } from './sort-schools.ts';
import { type TableColumn, unitOf } from './table-column.ts';
import { frozenColumns } from './table-columns.ts';
import styles from './table-header.module.css';
import { useColumnDrag } from './use-column-drag.ts';
import { useColumnResize } from './use-column-resize.ts';

interface Props {
  columns: readonly { column: TableColumn; width: number }[];
  onEnterRows: () => void;
}

const sizeStep = 8;

/** Names and units of the columns. A press sorts; drags and keys move and size; one tab stop for all. */
export const TableHeader = memo(function TableHeader({ columns, onEnterRows }: Props) {
  const row = useRef<HTMLTableRowElement>(null);
  const { layout, arrange } = useTable();
  const { sort } = layout;
  const units = useSettings((settings) => settings.units);
  const [focused, setFocused] = useState(0);
  const all = [...frozenColumns.map((column) => ({ column, width: column.width })), ...columns];
  const frozen = frozenColumns.length;
  const stop = Math.min(focused, all.length - 1);

  const focusOn = (place: number) => {
    const next = Math.min(all.length - 1, Math.max(0, place));
    setFocused(next);
    row.current?.querySelectorAll('button')[next]?.focus();
  };
  const move = (from: number, to: number) => {
    const { layout: now } = useTable.getState();
    // Columns that this version does not have stand among those kept, and are passed over.
    const kept = now.columns.map(({ id }) => id);
    const placeOf = (place: number) => kept.indexOf(all[place]?.column.id ?? '');
    if (to < frozen || to >= all.length) return;
    arrange({ columns: moveColumn(now.columns, placeOf(from), placeOf(to)) });
    announce(`${all[from].column.name} is now column ${to + 1} of ${all.length}.`);
    setFocused(to);
  };
  const drag = useColumnDrag(row, frozen, move);
  const resize = useColumnResize();
  const sortBy = (column: TableColumn, added: boolean) => {
    const keys = sortOn(useTable.getState().layout.sort, column, added);
    arrange({ sort: keys });
  };

  const onKeyDown = (event: KeyboardEvent, place: number) => {
    if (event.ctrlKey || event.metaKey) return;
    const { column, width } = all[place];
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const movable = place >= frozen;
    if (side !== undefined && event.altKey) {
      if (movable) move(place, place + side);
    } else if (side !== undefined && event.shiftKey) {
      if (movable) {
        const now = useTable.getState().layout.columns;
        arrange({ columns: resizeColumn(now, column.id, boundWidth(width + side * sizeStep)) });
      }
    } else if (side !== undefined) focusOn(place + side);
    else if (event.key === 'Home') focusOn(0);
    else if (event.key === 'End') focusOn(all.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') sortBy(column, event.shiftKey);
    else if (event.key === 'Delete' && movable) {
      arrange({ columns: toggleColumn(useTable.getState().layout.columns, column.id) });
      announce(`${column.name} is hidden; Columns shows it again.`);
      focusOn(place - 1);
    } else if (event.key === 'ArrowDown') onEnterRows();
    else return;
    event.preventDefault();
  };

  return (
    <thead className={styles.head}>
      <tr ref={row} aria-rowindex={1} className={styles.row}>
        {all.map(({ column, width }, place) => {
          const key = sort.findIndex((one) => one.column === column.id);
          const descending = key >= 0 && sort[key].descending;
          const classes = [
            styles.cell,
            place === 0 && styles.rank,
            place === 1 && styles.school,
            isFigure(column) && styles.right,
          ];
          const direction = descending ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              className={classes.filter(Boolean).join(' ')}
              aria-colindex={place + 1}
              aria-sort={key < 0 ? undefined : direction}
              data-column={column.id}
              data-dragged={drag.from === place || undefined}
              data-drop={drag.from === null ? undefined : dropSide(drag, place)}
            >
              <button
                type="button"
                className={styles.button}
                tabIndex={place === stop ? 0 : -1}
                title={titleOf(column, unitOf(column, units), place >= frozen)}
                onFocus={() => setFocused(place)}
                onKeyDown={(event) => onKeyDown(event, place)}
                onPointerDown={(event) => place >= frozen && drag.grab(event, place)}
                onClick={(event) => !drag.justDropped() && sortBy(column, event.shiftKey)}
              >
                <span className={styles.name}>{column.short ?? column.name}</span>
                <span className={styles.unit}>
                  {key >= 0 && !isDefault(sort) && (
                    <SortSign descending={descending} place={sort.length > 1 ? key + 1 : null} />
                  )}
                  {unitOf(column, units)}
                </span>
              </button>
              {place >= frozen && (
                // For the pointer; the keys for it are Shift and an arrow on the header.
                <span
                  className={styles.edge}
                  aria-hidden="true"
                  onPointerDown={(event) => resize(event, column.id, width)}
                />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});

function SortSign({ descending, place }: { descending: boolean; place: number | null }) {
  const Arrow = descending ? ArrowDown : ArrowUp;
  return (
    <span className={styles.sort}>
      <Arrow size={12} aria-hidden />
      {place !== null && (
        <>
          <span className="visually-hidden">, sorted by key </span>
          {place}
        </>
      )}
    </span>
  );
}

function isFigure({ kind }: TableColumn): boolean {
  return kind !== 'text' && kind !== 'choice' && kind !== 'status' && kind !== 'bars';
}

/** The order of the ranking needs no sign: the ranks themselves say it. */
function isDefault(sort: readonly { column: string; descending: boolean }[]): boolean {
  return JSON.stringify(sort) === JSON.stringify(byRank);
}

function dropSide({ from, to }: { from: number | null; to: number }, place: number) {
  if (from === null || place !== to || from === to) return undefined;
  return from < to ? 'after' : 'before';
}

function titleOf({ name }: TableColumn, unit: string, movable: boolean): string {
  const whole = unit === '' ? name : `${name} (${unit})`;
  const sorts = 'Press to sort, with Shift to add a key';
  return movable ? `${whole}. ${sorts}; drag or Alt ← → to move` : `${whole}. ${sorts}`;
}
