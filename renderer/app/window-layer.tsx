import { type ReactNode, Suspense, useEffect, useLayoutEffect } from 'react';
import { FaultBoundary } from './fault-boundary.tsx';
import { PaneFault } from './window-fault.tsx';
import styles from './window-layer.module.css';

interface Props {
  open: boolean;
  /** What it is called, as a heading would. */
  label: string;
  /** What it is called in a sentence: 'the import'. */
  name: string;
  onLeave: () => void;
  /** Something else lies over it: it keeps its place, but not the keys. */
  covered?: boolean;
  children: ReactNode;
}

/** What lies over the whole window, which stays as it was beneath it; Esc leads back. */
export function WindowLayer({ open, label, name, onLeave, covered = false, children }: Props) {
  useKeys(open && !covered, onLeave);
  useFocusKept(open);
  return (
    open && (
      <main className={styles.layer} aria-label={label} inert={covered}>
        <FaultBoundary
          instead={(fault, again) => (
            <PaneFault part={capitalized(name)} fault={fault} again={again} />
          )}
        >
          <Suspense fallback={<p className={styles.wait}>{`Opening ${name}`}</p>}>
            {children}
          </Suspense>
        </FaultBoundary>
      </main>
    )
  );
}

/** Esc leaves, unless something nearer has used it; what lies beneath does not hear its shortcuts. */
function useKeys(heard: boolean, onLeave: () => void): void {
  useEffect(() => {
    if (!heard) return;
    const withhold = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) event.stopPropagation();
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
    };
    window.addEventListener('keydown', withhold, true);
    window.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('keydown', withhold, true);
      window.removeEventListener('keydown', leave);
    };
  }, [heard, onLeave]);
}

/** The focus comes back to where it was before; read before anything in the layer takes it. */
function useFocusKept(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    return () => {
      // What lies beneath can be focused again only once it is drawn so.
      requestAnimationFrame(() => before instanceof HTMLElement && before.focus());
    };
  }, [open]);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
