import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Knot } from '../../data/model/profile.ts';
import { type FigureAxis, stepAt, writeFigure } from './figure-axis.ts';
import styles from './value-chart.module.css';
import type { ValuePlot } from './value-plot.ts';

interface Props {
  /** 'Knot 2 of Immigrants within reach' */
  label: string;
  knot: Knot;
  axis: FigureAxis;
  plot: ValuePlot;
  onMove: (to: Knot, held: boolean) => void;
  onRelease: () => void;
  onRemove: () => void;
}

/** A knot to drag; arrow keys move it as well, with Shift ten steps at once, and Delete removes it. */
export function KnotHandle({ label, knot, axis, plot, onMove, onRelease, onRemove }: Props) {
  const dragged = useRef(false);
  const [figure, value] = knot;
  const [x, y] = [plot.x(figure), plot.y(value)];
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveByKey(event, knot, axis);
    if (to !== null) onMove(to, false);
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const handle = event.currentTarget;
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const box = handle.offsetParent?.getBoundingClientRect();
    if (box === undefined) return;
    dragged.current = true;
    onMove(plot.knotAt(event.clientX - box.left, event.clientY - box.top), true);
  };
  const release = () => {
    if (dragged.current) onRelease();
    dragged.current = false;
  };
  return (
    <div
      className={styles.knot}
      style={{ left: x, top: y }}
      tabIndex={0}
      role="slider"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value)}
      aria-valuetext={`${writeFigure(axis, figure)} ${axis.unit} worth ${Math.round(value)}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onLostPointerCapture={release}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <span
        className={styles.reading}
        data-side={x > plot.width - 80 ? 'left' : x < 80 ? 'right' : undefined}
        data-below={y < 40 || undefined}
      >
        {writeFigure(axis, figure)} → {Math.round(value)}
      </span>
    </div>
  );
}

function moveByKey(event: KeyboardEvent, [figure, value]: Knot, axis: FigureAxis): Knot | null {
  const far = event.shiftKey ? 10 : 1;
  const up = stepAt(axis, figure);
  // Down from a round bound the finer step below it holds.
  const down = stepAt(axis, figure - axis.steps[0][1] / 2);
  const moves: Record<string, Knot> = {
    ArrowLeft: [figure - down * far, value],
    ArrowRight: [figure + up * far, value],
    ArrowUp: [figure, value + far],
    ArrowDown: [figure, value - far],
    PageUp: [figure, value + 10],
    PageDown: [figure, value - 10],
  };
  return moves[event.key] ?? null;
}
