import type { ReactNode } from 'react';
import styles from './empty-stage.module.css';

interface Props {
  title: string;
  sentence: string;
  inset?: boolean;
  /** The one action that begins it. */
  children: ReactNode;
}

/** A stage with nothing in it: what belongs here, and the one action that begins it. */
export function EmptyStage({ title, sentence, inset = false, children }: Props) {
  return (
    <div className={inset ? styles.inset : styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.sentence}>{sentence}</p>
      {children}
    </div>
  );
}
