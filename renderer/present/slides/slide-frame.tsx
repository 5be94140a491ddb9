import type { ReactNode } from 'react';
import styles from './slide-frame.module.css';

interface Props {
  title: ReactNode;
  /** Beside the title, quietly. */
  aside?: ReactNode;
  /** Number of the page, from 1, by which it can be called. */
  number: number;
  children: ReactNode;
}

/** What every page has in common: a title, what it shows, and its number. */
export function SlideFrame({ title, aside, number, children }: Props) {
  return (
    <section className={styles.frame}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {aside && <p className={styles.aside}>{aside}</p>}
      </header>
      <div className={styles.body}>{children}</div>
      <p className={styles.number}>{number}</p>
    </section>
  );
}
