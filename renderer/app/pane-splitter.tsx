import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useSettings } from '../state/settings-store.ts';
import { type Pane, paneElement, paneLimits, paneWidth, resizePane, togglePane } from './panes.ts';
import styles from './pane-splitter.module.css';

const names: Record<Pane, string> = { list: 'Width of the list', panel: 'Width of the school' };
const stepPixels = 16;

/** The line between a pane and the stage: dragged, or moved by the arrow keys; Enter folds the pane. */
export function PaneSplitter({ pane }: { pane: Pane }) {
  const { width, open } = useSettings((settings) => settings[pane]);
  const dragged = useRef<{ fromX: number; fromWidth: number } | null>(null);
  const drawn = useDrawnWidth(pane, width);
  const { least, most } = paneLimits[pane];
  /** Which way the pane grows. */
  const outward = pane === 'list' ? 1 : -1;
  if (!open) return null;

  const resize = (to: number) => resizePane(pane, paneWidth(pane, to));
  const moves: Record<string, () => void> = {
    ArrowRight: () => resize(drawn + outward * stepPixels),
    ArrowLeft: () => resize(drawn - outward * stepPixels),
    Home: () => resize(least),
    End: () => resize(most),
    Enter: () => togglePane(pane),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = { fromX: event.clientX, fromWidth: drawn };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (dragged.current === null) return;
    const { fromX, fromWidth } = dragged.current;
    const width = fromWidth + outward * (event.clientX - fromX);
    resizePane(pane, paneWidth(pane, width), { held: true });
  };
  const letGo = () => {
    if (dragged.current === null) return;
    dragged.current = null;
    resizePane(pane, useSettings.getState()[pane].width);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule of HTML cannot be moved
    <div
      className={styles.splitter}
      data-side={pane}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={names[pane]}
      aria-controls={`pane-${pane}`}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.min(most, Math.max(least, drawn))}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={letGo}
      onDoubleClick={() => resizePane(pane, null)}
    />
  );
}

/** The width that the pane has on screen: its own, or less where the window is too narrow for it. */
function useDrawnWidth(pane: Pane, width: number | null): number {
  const [drawn, setDrawn] = useState(width ?? paneLimits[pane].least);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another setting is another width
  useEffect(() => {
    const element = paneElement(pane);
    if (element === null) return;
    const read = () => setDrawn(Math.round(element.getBoundingClientRect().width));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane, width]);
  return drawn;
}
