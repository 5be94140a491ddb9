import { Popover } from '@base-ui/react/popover';
import { History } from 'lucide-react';
import { useRef, useState } from 'react';
import { commands } from '../../data/api/commands.ts';
import { Hint } from '../ui/hint.tsx';
import { ariaKeys, sayKeys } from '../commands/keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import styles from './history-button.module.css';
import { HistoryList } from './history-list.tsx';

/** Opens the list of all that was changed since the workspace was opened. */
export function HistoryButton() {
  const [open, setOpen] = useState(false);
  const now = useRef<HTMLButtonElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useCommands({
    history: () => {
      // Not beneath the import or a presentation.
      if (!trigger.current?.closest('[inert]')) setOpen((isOpen) => !isOpen);
    },
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
          aria-keyshortcuts={ariaKeys(commands.history.keys)}
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
