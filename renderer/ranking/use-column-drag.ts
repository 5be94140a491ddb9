import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

interface Drag {
  from: number;
  to: number;
}

/** So far a press may wander before it is a drag, in pixels. */
const slack = 5;

/** Puts a column in another's place with the pointer; Esc leaves all as it was. A press that stays is none. */
export function useColumnDrag(
  row: RefObject<HTMLElement | null>,
  /** The first place that columns may take. */
  first: number,
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pressed = useRef<{ place: number; x: number } | null>(null);
  const current = useRef<Drag | null>(null);
  const dropped = useRef(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;

  useEffect(() => {
    const show = (next: Drag | null) => {
      current.current = next;
      setDrag(next);
    };
    const onMove = (event: globalThis.PointerEvent) => {
      if (pressed.current === null || row.current === null) return;
      const { place, x } = pressed.current;
      if (current.current === null && Math.abs(event.clientX - x) < slack) return;
      const to = placeAt(event.clientX, row.current, first);
      if (to !== current.current?.to) show({ from: place, to });
    };
    const end = (falls: boolean) => {
      const last = current.current;
      pressed.current = null;
      if (last === null) return;
      show(null);
      // The click that comes after the drop is no press.
      dropped.current = true;
      window.setTimeout(() => {
        dropped.current = false;
      });
      if (falls && last.from !== last.to) drop.current(last.from, last.to);
    };
    const onUp = () => end(true);
    const onCancel = () => end(false);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || current.current === null) return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [row, first]);

  const grab = (event: PointerEvent, place: number) => {
    if (event.button === 0) pressed.current = { place, x: event.clientX };
  };
  const justDropped = () => dropped.current;
  return { from: drag?.from ?? null, to: drag?.to ?? -1, grab, justDropped };
}

/** The column under the pointer, or the nearest that may be taken. */
function placeAt(x: number, row: HTMLElement, first: number): number {
  const cells = [...row.children].map((cell) => cell.getBoundingClientRect());
  const under = cells.findIndex((cell, place) => place >= first && x < cell.right);
  return under < 0 ? cells.length - 1 : under;
}
