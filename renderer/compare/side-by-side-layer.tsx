import { lazy, useEffect } from 'react';
import { subscribe } from '../api.ts';
import { WindowLayer } from '../app/window-layer.tsx';
import { useView } from '../state/view-store.ts';
import { isTyping } from '../ui/is-typing.ts';
import {
  leaveSideBySide,
  openSideBySide,
  seekAt,
  toggleBeside,
  useSideBySide,
} from './side-by-side-store.ts';

const SideBySideView = lazy(async () => ({
  default: (await import('./side-by-side-view.tsx')).SideBySideView,
}));

/** Up to four schools over the whole window; Ctrl Shift C opens it, Shift C sets a school for it. */
export function SideBySideLayer({ covered }: { covered: boolean }) {
  const { open, seeking } = useSideBySide();
  useKeys();
  return (
    <WindowLayer
      open={open}
      covered={covered}
      label="Schools side by side"
      name="the comparison"
      onLeave={seeking >= 0 ? stopSeeking : leaveSideBySide}
    >
      <SideBySideView />
    </WindowLayer>
  );
}

function stopSeeking(): void {
  seekAt(-1);
}

function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'c' || !event.shiftKey || event.altKey) return;
      if (event.defaultPrevented || useSideBySide.getState().open) return;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        openSideBySide();
        return;
      }
      const { selected } = useView.getState();
      if (selected < 0 || isTyping(event.target)) return;
      event.preventDefault();
      if (!event.repeat) toggleBeside(selected);
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = subscribe('command', (command) => {
      if (command === 'sideBySide') openSideBySide();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, []);
}
