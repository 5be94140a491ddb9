import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { placeUnder } from './place-under.ts';

interface Drag {
  /** Places in the list, from 0. */
  from: number;
  to: number;
}

/** So near to an edge of what scrolls, it scrolls on while something is dragged. */
const edgePixels = 48;
const pixelsAFrame = 10;

/** Puts the items of a list into another order with the pointer; Esc leaves them as they were. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const current = useRef<Drag | null>(null);
  const pointerY = useRef(0);

  const follow = useCallback(() => {
    const items = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect());
    if (current.current === null) return;
    const to = placeUnder(pointerY.current, items, current.current.from);
    if (to === current.current.to) return;
    current.current = { ...current.current, to };
    setDrag(current.current);
  }, [list]);

  const end = useCallback(
    (drop: boolean) => {
      const last = current.current;
      current.current = null;
      setDrag(null);
      if (drop && last !== null && last.from !== last.to) onDrop(last.from, last.to);
    },
    [onDrop],
  );

  const grab = useCallback((event: PointerEvent<HTMLElement>, from: number) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pointerY.current = event.clientY;
    current.current = { from, to: from };
    setDrag(current.current);
  }, []);

  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const scroller = list.current?.closest('section');
    let frame = 0;
    const scroll = () => {
      frame = requestAnimationFrame(scroll);
      const box = scroller?.getBoundingClientRect();
      if (!scroller || !box) return;
      const y = pointerY.current;
      const by = y < box.top + edgePixels ? -1 : y > box.bottom - edgePixels ? 1 : 0;
      if (by === 0) return;
      scroller.scrollBy(0, by * pixelsAFrame);
      follow();
    };
    frame = requestAnimationFrame(scroll);
    const onMove = (event: globalThis.PointerEvent) => {
      pointerY.current = event.clientY;
      follow();
    };
    const drop = () => end(true);
    const leave = () => end(false);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', leave);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', leave);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [dragging, list, follow, end]);

  return { drag, grab };
}
