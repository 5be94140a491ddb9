import { type CSSProperties, useDeferredValue, useMemo } from 'react';
import { useRanked } from '../state/ranking-store.ts';
import { useShortlist } from '../state/shortlist-store.ts';
import { useHeight } from '../ui/use-height.ts';
import { CityList } from './city-list.tsx';
import { EmptyShortlist } from './empty-shortlist.tsx';
import { ExportPanel } from './export-panel.tsx';
import { useExport } from './export-store.ts';
import { MoveAnnouncer } from './move-announcer.tsx';
import { ReportTexts } from './report-texts.tsx';
import { ShortlistHead } from './shortlist-head.tsx';
import styles from './shortlist-view.module.css';
import { showCities } from './shown-cities.ts';

/** The candidate cities for those who decide, and what is said of them. */
export function ShortlistView() {
  // A drag of a weight is answered by list and map first, by the cities a moment later.
  const ranked = useDeferredValue(useRanked((all) => all));
  const shortlist = useShortlist();
  const cities = useMemo(
    () => (shortlist === null ? [] : showCities(ranked, shortlist)),
    [ranked, shortlist],
  );
  const [head, height] = useHeight<HTMLElement>();
  const exporting = useExport(({ open }) => open);
  return (
    <section
      className={styles.view}
      style={{ '--head-height': `${height}px` } as CSSProperties}
      aria-label="Shortlist"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
      tabIndex={0}
    >
      <ShortlistHead ref={head} />
      {exporting && <ExportPanel />}
      {shortlist === null || cities.length === 0 ? (
        <EmptyShortlist />
      ) : (
        <>
          <ReportTexts key={shortlist.id} report={shortlist.report} />
          <CityList ranked={ranked} order={shortlist.order} cities={cities} />
        </>
      )}
      <MoveAnnouncer />
    </section>
  );
}
