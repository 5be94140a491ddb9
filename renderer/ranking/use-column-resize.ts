import type { PointerEvent } from 'react';
import { useTable } from '../state/table-store.ts';
import { resizeColumn } from './arrange-columns.ts';

/** Drags the edge of a column's header; the width follows the pointer within its bounds. */
export function useColumnResize() {
  return (event: PointerEvent<HTMLElement>, id: string, width: number) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const edge = event.currentTarget;
    const from = event.clientX;
    edge.setPointerCapture(event.pointerId);
    const follow = (move: globalThis.PointerEvent) => {
      const { layout, arrange } = useTable.getState();
      arrange({ columns: resizeColumn(layout.columns, id, width + move.clientX - from) });
    };
    const end = () => {
      edge.removeEventListener('pointermove', follow);
      edge.removeEventListener('lostpointercapture', end);
    };
    edge.addEventListener('pointermove', follow);
    edge.addEventListener('lostpointercapture', end);
  };
}
