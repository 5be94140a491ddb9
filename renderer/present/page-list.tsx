import { useEffect, useRef } from 'react';
import styles from './page-list.module.css';
import type { Page } from './presentation-pages.ts';
import { turnTo } from './present-store.ts';

/** The pages by number and name; the one on screen is kept in sight. */
export function PageList({ pages, current }: { pages: readonly Page[]; current: number }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ol ref={list} className={styles.list}>
      {pages.map(({ id, title }, p) => (
        <li key={id}>
          <button
            type="button"
            className={styles.page}
            aria-current={p === current ? 'page' : undefined}
            onClick={() => turnTo(p)}
          >
            <span className={styles.number}>{p + 1}</span>
            <span className={styles.name}>{title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
