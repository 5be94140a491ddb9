import { lazy } from 'react';
import { WindowLayer } from '../app/window-layer.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { useKey } from '../commands/use-key.ts';
import { useView } from '../state/view-store.ts';
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

/** Up to four schools over the whole window; Ctrl Shift B opens it, Shift C sets a school for it. */
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
  useCommands({ sideBySide: openSideBySide });
  useKey('Shift+C', () => {
    const { selected } = useView.getState();
    if (selected >= 0 && !useSideBySide.getState().open) toggleBeside(selected);
  });
}
