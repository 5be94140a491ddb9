import type { ReactNode } from 'react';
import styles from './assumption-row.module.css';

interface Props {
  label: string;
  note?: string | undefined;
  children: ReactNode;
}

/** An assumption: what it is, what it means, and how it is set. */
export function Row({ label, note, children }: Props) {
  return (
    <div className={styles.row}>
      <div className={styles.label}>
        {label}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
