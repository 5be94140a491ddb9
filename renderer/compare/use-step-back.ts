import { useEffect } from 'react';
import { useSideBySide } from './side-by-side-store.ts';

/**
 * Esc steps back from here. Heard on the document: after what has the focus, which may use the key
 * itself, and before the window, where it steps back from the school.
 */
export function useStepBack(stepBack: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // What lies over the window is left first.
      if (useSideBySide.getState().open) return;
      event.preventDefault();
      stepBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [stepBack]);
}
