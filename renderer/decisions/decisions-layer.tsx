import { lazy, Suspense, useEffect, useRef } from 'react';
import { subscribe } from '../api.ts';
import { FaultBoundary } from '../app/fault-boundary.tsx';
import { PaneFault } from '../app/window-fault.tsx';
import { closeOffer, usePresenting } from '../present/present-store.ts';
import { askToRecord, closeDecisions, openDecisions, useDecisions } from './decision-store.ts';
import styles from './decisions-layer.module.css';
import { RecordDialog } from './record-dialog.tsx';

const DecisionsView = lazy(async () => ({
  default: (await import('./decisions-view.tsx')).DecisionsView,
}));

/** The decision records lie over the whole window, which stays as it was beneath them. */
export function DecisionsLayer() {
  const open = useDecisions((state) => state.open);
  const presenting = usePresenting(
    ({ presentation, preparing }) => presentation !== null || preparing,
  );
  useCommands();
  useOffer();
  useLeaving(open && !presenting);
  useFocusKept(open);
  return (
    <>
      {open && (
        <main className={styles.layer} aria-label="Decision records" inert={presenting}>
          <FaultBoundary
            instead={(fault, again) => (
              <PaneFault part="The decision records" fault={fault} again={again} />
            )}
          >
            <Suspense fallback={<p className={styles.wait}>Opening the decision records</p>}>
              <DecisionsView />
            </Suspense>
          </FaultBoundary>
        </main>
      )}
      <RecordDialog />
    </>
  );
}

function useCommands(): void {
  useEffect(
    () =>
      subscribe('command', (command) => {
        if (usePresenting.getState().presentation !== null) return;
        if (command === 'recordDecision') askToRecord();
        if (command === 'decisions') openDecisions();
      }),
    [],
  );
}

/** A presentation of a shortlist that has ended can be recorded as it was shown. */
function useOffer(): void {
  const ended = usePresenting((state) => state.ended);
  useEffect(() => {
    if (ended === null) return;
    closeOffer();
    if ('shortlist' in ended) askToRecord(true);
  }, [ended]);
}

/** Esc leaves, unless something nearer has used it; what lies beneath does not hear its shortcuts. */
function useLeaving(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    const withhold = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) event.stopPropagation();
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeDecisions();
    };
    window.addEventListener('keydown', withhold, true);
    window.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('keydown', withhold, true);
      window.removeEventListener('keydown', leave);
    };
  }, [open]);
}

/** The focus comes back to where it was before. */
function useFocusKept(open: boolean): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    before.current = document.activeElement;
    return () => {
      const element = before.current;
      requestAnimationFrame(() => element instanceof HTMLElement && element.focus());
    };
  }, [open]);
}
