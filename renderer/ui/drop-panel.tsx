import { Popover } from '@base-ui/react/popover';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './drop-panel.module.css';

interface Props {
  /** The word on the button. */
  label: string;
  /** What the panel is called to those who cannot see it. */
  title: string;
  /** Beside the label: how many are set, or which is in use. */
  mark?: string | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  className?: string | undefined;
  children: ReactNode;
}

/** A button with a panel under it, for what is set now and then. */
export function DropPanel({ label, title, mark, open, onOpenChange, className, children }: Props) {
  return (
    <Popover.Root open={open} onOpenChange={(now) => onOpenChange(now)}>
      <Popover.Trigger
        className={styles.button}
        aria-label={mark === undefined ? label : `${label}: ${mark}`}
      >
        {label}
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
        <ChevronDown className={styles.chevron} size={14} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={styles.place}
        >
          <Popover.Popup
            className={[styles.panel, className].filter(Boolean).join(' ')}
            aria-label={title}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
