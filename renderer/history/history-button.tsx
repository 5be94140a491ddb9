import { Popover } from '@base-ui/react/popover';
import { History } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { commands } from '../../data/api/commands.ts';
import { subscribe } from '../api.ts';
import { Hint } from '../ui/hint.tsx';
import { sayKeys } from '../ui/say-keys.ts';
import styles from './history-button.module.css';
import { HistoryList } from './history-list.tsx';

/** Opens the list of all that was changed since the workspace was opened. */
export function HistoryButton() {
  const [open, setOpen] = useState(false);
  const now = useRef<HTMLButtonElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useHistoryKey(() => {
    // Not beneath the import or a presentation.
    if (!trigger.current?.closest('[inert]')) setOpen((isOpen) => !isOpen);
  });
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Hint
        text={`What was changed, step by step (${sayKeys(commands.history.keys)})`}
        side="bottom"
      >
        <Popover.Trigger
          ref={trigger}
          className={styles.button}
          aria-label="History"
          aria-keyshortcuts="Control+Shift+H Meta+Shift+H"
        >
          <History size={16} aria-hidden />
        </Popover.Trigger>
      </Hint>
      <Popover.Portal>
        <Popover.Positioner
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={styles.place}
        >
          <Popover.Popup className={styles.popup} aria-label="History" initialFocus={now}>
            <HistoryList now={now} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function useHistoryKey(turn: () => void): void {
  const act = useRef(turn);
  act.current = turn;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'h' || event.defaultPrevented) return;
      event.preventDefault();
      act.current();
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = subscribe('command', (command) => {
      if (command === 'history') act.current();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, []);
}
