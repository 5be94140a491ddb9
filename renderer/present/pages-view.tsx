import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useLiveCountry } from './live/use-live-country.ts';
import { PageContent } from './page-content.tsx';
import styles from './pages-view.module.css';
import { turnBy, usePresenting } from './present-store.ts';
import { ScaledPage } from './scaled-page.tsx';
import { usePresentationKeys } from './use-presentation-keys.ts';

/** A finger that goes further than this turns the page, in pixels. */
const swipe = 60;
/** The left part of the screen turns back. */
const backShare = 0.25;
const pointerMs = 2500;

/** What the room sees: the page and nothing else. */
export function PagesView() {
  const { presentation, pages, state } = usePresenting();
  const country = useLiveCountry(presentation?.report.profile ?? null, presentation?.live ?? false);
  const view = useRef<HTMLElement>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const pointerSeen = useMovingPointer();
  usePresentationKeys();
  useEffect(() => view.current?.focus(), []);
  const page = pages[state.page];
  if (presentation === null || page === undefined) return null;

  const onPointerUp = ({ clientX, clientY, pointerType, button }: PointerEvent) => {
    const start = from.current;
    from.current = null;
    if (start === null || button !== 0) return;
    const [across, along] = [clientX - start.x, clientY - start.y];
    if (pointerType === 'touch' && Math.abs(across) > swipe && Math.abs(across) > Math.abs(along)) {
      turnBy(across < 0 ? 1 : -1);
    } else if (Math.hypot(across, along) < 12) {
      turnBy(clientX < window.innerWidth * backShare ? -1 : 1);
    }
  };

  return (
    <main
      ref={view}
      className={styles.view}
      aria-label="Presentation"
      tabIndex={-1}
      data-pointer={pointerSeen}
      data-page={page.id}
      onPointerDown={(event) => {
        const onControl = (event.target as Element).closest('[data-live-control]') !== null;
        from.current = onControl ? null : { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={onPointerUp}
    >
      <ScaledPage>
        {(size) => (
          <PageContent
            key={page.id}
            page={page}
            number={state.page + 1}
            presentation={presentation}
            state={state}
            country={country}
            size={size}
          />
        )}
      </ScaledPage>
      {state.blank && <div className={styles.blank} data-blank />}
      <p className="visually-hidden" role="status">
        {state.blank
          ? 'The screen is dark'
          : `Page ${state.page + 1} of ${pages.length}: ${page.title}`}
      </p>
    </main>
  );
}

/** The pointer is out of the way until it is moved. */
function useMovingPointer(): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    let timer = 0;
    const onMove = ({ movementX, movementY }: MouseEvent) => {
      if (movementX === 0 && movementY === 0) return;
      setSeen(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setSeen(false), pointerMs);
    };
    window.addEventListener('mousemove', onMove);
    return () => {
      window.removeEventListener('mousemove', onMove);
      window.clearTimeout(timer);
    };
  }, []);
  return seen;
}
