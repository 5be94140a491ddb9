import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface Props {
  title: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}

/** A part of a panel that can be folded to its title. */
export function Disclosure({ title, open, onToggle, children }: Props) {
  return (
    <details
      className={styles.section}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h3>{title}</h3>
        <ChevronDown className={styles.chevron} size={16} aria-hidden />
      </summary>
      {open && <div className={styles.content}>{children}</div>}
    </details>
  );
}
