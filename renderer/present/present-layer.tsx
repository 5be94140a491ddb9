import { lazy, Suspense, useEffect, useRef } from 'react';
import { CalmPage } from '../app/calm-page.tsx';
import { FaultBoundary } from '../app/fault-boundary.tsx';
import { PaneFault } from '../app/window-fault.tsx';
import { useCommands } from '../commands/use-commands.ts';
import styles from './present-layer.module.css';
import { closeTrouble, followPresentation, stopPreparing, usePresenting } from './present-store.ts';
import { presentShortlist } from './start-presentation.ts';

const PagesView = lazy(async () => ({
  default: (await import('./pages-view.tsx')).PagesView,
}));
const PresenterView = lazy(async () => ({
  default: (await import('./presenter-view.tsx')).PresenterView,
}));

/** A presentation lies over the whole window: its pages, or the presenter's view of them. */
export function PresentLayer() {
  const { presentation, preparing, progress, trouble, state } = usePresenting();
  const shown = presentation !== null;
  useEffect(followPresentation, []);
  useCommands({
    present: () => void presentShortlist(),
    presenterView: () => void presentShortlist(true),
  });
  useFocusKept(shown);
  if (preparing || trouble !== null) {
    const action =
      trouble === null
        ? { label: 'Stop', act: stopPreparing }
        : { label: 'Back', act: closeTrouble };
    return (
      <div className={styles.layer}>
        <CalmPage
          title={trouble === null ? 'Preparing the presentation' : 'There is nothing to present'}
          sentence={trouble ?? progress?.sentence ?? 'Making the report'}
          action={action}
          {...(trouble === null && { progress: progress ?? { done: 0, total: 0 } })}
        />
      </div>
    );
  }
  if (!shown) return null;
  return (
    <FaultBoundary
      instead={(fault, again) => (
        <div className={styles.layer}>
          <PaneFault part="The presentation" fault={fault} again={again} />
        </div>
      )}
    >
      <Suspense fallback={<div className={styles.layer} />}>
        {state.mainWindow === 'pages' ? <PagesView /> : <PresenterView />}
      </Suspense>
    </FaultBoundary>
  );
}

/** The focus comes back to where it was before. */
function useFocusKept(shown: boolean): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!shown) return;
    before.current = document.activeElement;
    return () => {
      const element = before.current;
      requestAnimationFrame(() => element instanceof HTMLElement && element.focus());
    };
  }, [shown]);
}

/** Whether a presentation lies over the window, or is about to. */
export function usePresentationOver(): boolean {
  return usePresenting(
    ({ presentation, preparing, trouble }) =>
      presentation !== null || preparing || trouble !== null,
  );
}
