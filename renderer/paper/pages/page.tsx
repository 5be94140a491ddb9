import type { ReactNode } from 'react';
import type { Report } from '../../../data/report/report.ts';
import { sayDay } from '../../../data/words/day.ts';
import styles from './page.module.css';

/** Where a page stands among all, from 1. */
export interface PagePlace {
  number: number;
  of: number;
}

interface Props {
  report: Report;
  place: PagePlace;
  /** The heading of the page, which is its bookmark as well; null where the page has its own. */
  title: string | null;
  aside?: ReactNode;
  children: ReactNode;
}

/** A sheet with its head and foot. `data-paper` gives what is on it the colours of light ground. */
export function Page({ report, place, title, aside, children }: Props) {
  return (
    <section className={styles.page} data-paper data-page={place.number}>
      {title !== null && (
        <header className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      <div className={styles.body} data-page-body>
        {children}
      </div>
      <footer className={styles.foot}>
        <span>
          {/* A title in letters from right to left leaves the rest of the line as it is. */}
          <bdi>{report.title}</bdi> · {sayDay(report.date)} · profile “{report.profile.name}”
        </span>
        <span>
          {place.number} of {place.of}
        </span>
      </footer>
    </section>
  );
}
