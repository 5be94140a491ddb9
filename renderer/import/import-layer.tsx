import { lazy, Suspense, useEffect } from 'react';
import { FaultBoundary } from '../app/fault-boundary.tsx';
import { PaneFault } from '../app/window-fault.tsx';
import styles from './import-layer.module.css';
import { leaveImport, useImport } from './import-store.ts';
import { followDatasets } from './refresh-workspace.ts';

const ImportView = lazy(async () => ({
  default: (await import('./import-view.tsx')).ImportView,
}));

/** The import lies over the whole window, which stays as it was beneath it. */
export function ImportLayer() {
  const open = useImport((state) => state.open);
  useEffect(followDatasets, []);
  useKeys(open);
  useFocusKept();
  return (
    open && (
      <main className={styles.layer} aria-label="Import">
        <FaultBoundary
          instead={(fault, again) => <PaneFault part="The import" fault={fault} again={again} />}
        >
          <Suspense fallback={<p className={styles.wait}>Opening the import</p>}>
            <ImportView />
          </Suspense>
        </FaultBoundary>
      </main>
    )
  );
}

/** The focus comes back to where it was before the import was opened. */
function useFocusKept(): void {
  useEffect(() => {
    let before: Element | null = null;
    return useImport.subscribe((now, then) => {
      if (now.open === then.open) return;
      if (now.open) before = document.activeElement;
      // What lies beneath can be focused again only once it is drawn so.
      else if (before instanceof HTMLElement)
        requestAnimationFrame(() => before instanceof HTMLElement && before.focus());
    });
  }, []);
}

/** Esc leaves, unless something nearer has used it; what lies beneath does not hear its shortcuts. */
function useKeys(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    const withhold = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) event.stopPropagation();
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leaveImport();
    };
    window.addEventListener('keydown', withhold, true);
    window.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('keydown', withhold, true);
      window.removeEventListener('keydown', leave);
    };
  }, [open]);
}
