import { useEffect, useMemo, useRef, useState } from 'react';
import type { Shortlist } from '../../data/model/shortlist.ts';
import { request } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { useLiveCountry } from './live/use-live-country.ts';
import { PageContent } from './page-content.tsx';
import { PageList } from './page-list.tsx';
import {
  endPresenting,
  isMoved,
  resetWeights,
  toggleBlank,
  turnBy,
  usePresenting,
} from './present-store.ts';
import { presenterNotes } from './presenter-notes.ts';
import { PresenterTimer } from './presenter-timer.tsx';
import styles from './presenter-view.module.css';
import { ScaledPage } from './scaled-page.tsx';
import { usePresentationKeys } from './use-presentation-keys.ts';

/** Wide as most projectors are. */
const aspect = 16 / 9;

/** What the presenter sees on the laptop while the room sees the pages. */
export function PresenterView() {
  const { presentation, pages, state } = usePresenting();
  const country = useLiveCountry(presentation?.report.profile ?? null, presentation?.live ?? false);
  const shortlist = usePresentedShortlist();
  const view = useRef<HTMLElement>(null);
  usePresentationKeys();
  useEffect(() => view.current?.focus(), []);
  const page = pages[state.page];
  const next = pages[state.page + 1];
  const notes = useMemo(() => {
    if (presentation === null || page === undefined) return [];
    const noteOf = (kind: string, id: string) =>
      shortlist?.cities.find((city) => city.kind === kind && city.id === id)?.note ?? null;
    return presenterNotes(page, presentation.report, noteOf);
  }, [presentation, page, shortlist]);
  if (presentation === null || page === undefined) return null;
  const drawn = { presentation, state, country };
  return (
    <main ref={view} className={styles.view} aria-label="Presenter view" tabIndex={-1}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{presentation.report.title}</h1>
        <PresenterTimer startedAt={presentation.startedAt} />
        <div className={styles.actions}>
          <Button aria-pressed={state.blank} onClick={toggleBlank}>
            {state.blank ? 'Show the pages (B)' : 'Blank the screen (B)'}
          </Button>
          <Button onClick={endPresenting}>End (Esc)</Button>
        </div>
      </header>
      <nav className={styles.list} aria-label="Pages">
        <PageList pages={pages} current={state.page} />
      </nav>
      <section className={styles.now} aria-label="On screen now">
        <div className={styles.page} data-blanked={state.blank || undefined}>
          <ScaledPage aspect={aspect}>
            {(size) => (
              <div className={styles.sheet} inert={page.kind !== 'live'}>
                <PageContent
                  key={page.id}
                  page={page}
                  number={state.page + 1}
                  {...drawn}
                  size={size}
                />
              </div>
            )}
          </ScaledPage>
        </div>
        <div className={styles.turn}>
          <Button disabled={state.page === 0} onClick={() => turnBy(-1)}>
            Previous page
          </Button>
          <span role="status">
            {`${state.page + 1} of ${pages.length}${state.blank ? ', the screen is dark' : ''}`}
          </span>
          {page.kind === 'live' && (
            <Button disabled={!isMoved(state, presentation)} onClick={resetWeights}>
              Weights of the profile (R)
            </Button>
          )}
          <Button kind="primary" disabled={next === undefined} onClick={() => turnBy(1)}>
            Next page
          </Button>
        </div>
      </section>
      <aside className={styles.side} aria-label="Next page and notes">
        <h2 className={styles.heading}>{next ? 'Next' : 'This is the last page'}</h2>
        {next && (
          <div className={styles.next} inert>
            <ScaledPage aspect={aspect}>
              {(size) => (
                <PageContent
                  key={next.id}
                  page={next}
                  number={state.page + 2}
                  {...drawn}
                  size={size}
                />
              )}
            </ScaledPage>
          </div>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keyboard */}
        <section className={styles.notes} tabIndex={0} aria-label="Notes">
          {notes.map(({ heading, lines }) => (
            <div key={heading}>
              <h2 className={styles.heading}>{heading}</h2>
              {lines.map((line) => (
                <p key={line} className={styles.note} data-copy>
                  {line}
                </p>
              ))}
            </div>
          ))}
        </section>
      </aside>
    </main>
  );
}

/** The shortlist itself, whose notes may be for the presenter only; null for a decision record. */
function usePresentedShortlist(): Shortlist | null {
  const subject = usePresenting(({ presentation }) => presentation?.subject ?? null);
  const id = subject !== null && 'shortlist' in subject ? subject.shortlist : null;
  const [shortlist, setShortlist] = useState<Shortlist | null>(null);
  useEffect(() => {
    if (id === null) return;
    let over = false;
    request('shortlists', {})
      .then(({ shortlists }) => {
        if (!over) setShortlist(shortlists.find((one) => one.id === id) ?? null);
      })
      .catch((error: unknown) => console.error(error));
    return () => {
      over = true;
    };
  }, [id]);
  return shortlist;
}
