import { useEffect, useMemo, useRef, useState } from 'react';
import type { Presentation, PresentingState } from '../../data/api/presenting.ts';
import type { Report } from '../../data/report/report.ts';
import { PageContent } from '../present/page-content.tsx';
import { type Page, presentationPages } from '../present/presentation-pages.ts';
import { ScaledPage } from '../present/scaled-page.tsx';
import styles from './record-pages.module.css';

interface Props {
  report: Report;
  recordedAt: string;
}

const aspect = 16 / 9;
const state: PresentingState = {
  page: 0,
  blank: false,
  weights: null,
  mainWindow: 'pages',
  by: '',
};

/** The pages as they were shown, one below the other. */
export function RecordPages({ report, recordedAt }: Props) {
  // Without the live page: a record does not move.
  const presentation = useMemo(
    (): Presentation => ({
      subject: { decision: 1 },
      report,
      recordedAt,
      live: false,
      startedAt: 0,
    }),
    [report, recordedAt],
  );
  const pages = useMemo(() => presentationPages(report, false), [report]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
    <section className={styles.pages} tabIndex={0} aria-label="Pages as they were shown">
      {pages.map((page, p) => (
        <RecordPage key={page.id} page={page} number={p + 1} presentation={presentation} />
      ))}
    </section>
  );
}

interface PageProps {
  page: Page;
  number: number;
  presentation: Presentation;
}

/** Drawn once it comes into view: a record of forty cities has sixty pages. */
function RecordPage({ page, number, presentation }: PageProps) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (box.current === null || near) return;
    const observer = new IntersectionObserver(([entry]) => entry.isIntersecting && setNear(true), {
      rootMargin: '400px',
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [near]);
  return (
    <div ref={box} className={styles.page} data-page={page.id}>
      {near && (
        <ScaledPage aspect={aspect}>
          {(size) => (
            <PageContent
              page={page}
              number={number}
              presentation={presentation}
              state={state}
              country={null}
              size={size}
            />
          )}
        </ScaledPage>
      )}
    </div>
  );
}
