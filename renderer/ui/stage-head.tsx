import type { ReactNode, Ref } from 'react';
import styles from './stage-head.module.css';

interface Props {
  title: string;
  /** Beside the title: which one is in use, how much is in it, what can be done with the whole. */
  children?: ReactNode;
  /** Under the title's line. */
  below?: ReactNode;
  /** Stays at the top of a stage that scrolls as a whole. */
  pinned?: boolean;
  ref?: Ref<HTMLElement>;
}

/** The head of a stage of the window. */
export function StageHead({ title, children, below, pinned = false, ref }: Props) {
  return (
    <header ref={ref} className={pinned ? `${styles.head} ${styles.pinned}` : styles.head}>
      <StageLine>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </StageLine>
      {below}
    </header>
  );
}

/** A line of a stage's head. */
export function StageLine({ children }: { children: ReactNode }) {
  return <div className={styles.line}>{children}</div>;
}

/** How much is in a stage; takes the room that the actions leave. */
export function StageScope({ children }: { children?: ReactNode }) {
  return (
    <p className={styles.scope} role="status">
      {children}
    </p>
  );
}
