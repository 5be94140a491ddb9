import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PipelineCard } from '../../data/candidate/pipeline-card.ts';
import type { Stage } from '../../data/model/candidate.ts';

export interface CardDrag {
  card: PipelineCard;
  /** The column that it is over; null outside of all. */
  over: Stage | null;
  /** How far it is from where it lay, in pixels. */
  x: number;
  y: number;
}

/** A hand that trembles this much still clicks. */
const thresholdPixels = 5;
/** So near to an edge of the board, it scrolls on while a card is dragged. */
const edgePixels = 48;
const pixelsAFrame = 10;

/** Takes a card to another column with the pointer; Esc leaves it where it was. */
export function useCardDrag(
  board: RefObject<HTMLElement | null>,
  onDrop: (card: PipelineCard, stage: Stage) => void,
) {
  const [drag, setDrag] = useState<CardDrag | null>(null);
  const start = useRef<{ card: PipelineCard; x: number; y: number } | null>(null);
  const dragged = useRef(false);

  const grab = useCallback((event: PointerEvent<HTMLElement>, card: PipelineCard) => {
    dragged.current = false;
    if (event.button !== 0) return;
    start.current = { card, x: event.clientX, y: event.clientY };
    setDrag({ card, over: null, x: 0, y: 0 });
  }, []);

  const held = drag !== null;
  useEffect(() => {
    if (!held) return;
    const scrolled = board.current?.scrollTop ?? 0;
    let pointer = { x: start.current?.x ?? 0, y: start.current?.y ?? 0 };
    let frame = 0;
    const end = () => {
      start.current = null;
      setDrag(null);
    };
    const follow = () => {
      if (start.current === null || !dragged.current) return;
      const { card, x, y } = start.current;
      const by = (board.current?.scrollTop ?? 0) - scrolled;
      const over = columnUnder(board.current, pointer);
      setDrag({ card, over, x: pointer.x - x, y: pointer.y - y + by });
    };
    const scroll = () => {
      frame = requestAnimationFrame(scroll);
      const box = board.current?.getBoundingClientRect();
      if (!box || !dragged.current) return;
      const up = pointer.y < box.top + edgePixels;
      if (!up && pointer.y < box.bottom - edgePixels) return;
      board.current?.scrollBy(0, up ? -pixelsAFrame : pixelsAFrame);
      follow();
    };
    frame = requestAnimationFrame(scroll);
    const onMove = ({ clientX, clientY }: globalThis.PointerEvent) => {
      if (start.current === null) return;
      pointer = { x: clientX, y: clientY };
      const far = Math.hypot(clientX - start.current.x, clientY - start.current.y);
      if (far >= thresholdPixels) dragged.current = true;
      follow();
    };
    const drop = () => {
      const card = start.current?.card;
      const stage = columnUnder(board.current, pointer);
      end();
      if (card !== undefined && stage !== null && dragged.current) onDrop(card, stage);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      end();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [held, board, onDrop]);

  /** Whether the click that follows is only the end of a drag. */
  const wasDragged = useCallback(() => dragged.current, []);
  return { drag: drag !== null && dragged.current ? drag : null, grab, wasDragged };
}

function columnUnder(board: HTMLElement | null, { x, y }: { x: number; y: number }): Stage | null {
  const box = board?.getBoundingClientRect();
  if (!box || y < box.top || y > box.bottom) return null;
  const columns = board?.querySelectorAll<HTMLElement>('[data-stage]') ?? [];
  const column = [...columns].find((one) => {
    const { left, right } = one.getBoundingClientRect();
    return x >= left && x < right;
  });
  return (column?.dataset.stage as Stage | undefined) ?? null;
}
