import { Copy, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { compareSideBySide } from '../../data/fit/side-by-side.ts';
import { sideBySideTable } from '../../data/words/side-by-side-table.ts';
import { sayMuchApart } from '../../data/words/side-by-side-sentence.ts';
import { type Ranked, useRanked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { isTyping } from '../ui/is-typing.ts';
import {
  leaveSideBySide,
  mostBeside,
  removeBeside,
  seekAt,
  useSideBySide,
} from './side-by-side-store.ts';
import { SideBySideTable } from './side-by-side-table.tsx';
import styles from './side-by-side-view.module.css';
import { copyTable, useCopiedTable } from './use-copied-table.ts';
import { useFocusAtPlace } from './use-focus-at-place.ts';

/** Up to four schools by the five questions: figures, statuses, who is best, what puts them apart. */
export function SideBySideView() {
  const ranked = useRanked((all) => all);
  const { unitids, seeking } = useSideBySide();
  const schools = useMemo(() => positionsOf(unitids, ranked), [unitids, ranked]);
  const compared = useMemo(() => compareSideBySide(ranked, schools), [ranked, schools]);
  const units = useUnits();
  const view = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!view.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  useFocusAtPlace(view, seeking, schools.length);
  useCopiedTable(() => sideBySideTable(ranked, compared, schools, units));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is inside
    <div ref={view} className={styles.view} onKeyDown={(event) => hearKeys(event, schools.length)}>
      <header className={styles.bar}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          Schools side by side
        </h1>
        <p className={styles.scope} role="status">
          {schools.length} of {mostBeside}
        </p>
        <div className={styles.end}>
          <Hint text="All figures for a spreadsheet (Ctrl C)" side="bottom">
            <Button disabled={schools.length === 0} onClick={copyTable}>
              <Copy size={15} aria-hidden />
              Copy as a table
            </Button>
          </Hint>
          <Hint text="Back to the window as it was (Esc)" side="bottom">
            <Button kind="icon" aria-label="Leave the comparison" onClick={leaveSideBySide}>
              <X size={16} aria-hidden />
            </Button>
          </Hint>
        </div>
      </header>
      <p className={styles.sentence} data-copy>
        {schools.length < 2
          ? 'Choose the schools to be compared: by name here, or with Shift C in the list.'
          : sayMuchApart(compared)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles.scroller} aria-label="Comparison" tabIndex={0}>
        <SideBySideTable ranked={ranked} schools={schools} compared={compared} seeking={seeking} />
      </section>
    </div>
  );
}

/** Those that the datasets have, in their order. */
function positionsOf(unitids: readonly string[], { atlas }: Ranked): number[] {
  return unitids
    .map((unitid) => atlas.schools.unitid.indexOf(unitid))
    .filter((school) => school >= 0);
}

/** A adds a school; with the focus on one, R replaces it and Delete takes it off. */
function hearKeys(event: KeyboardEvent, count: number): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const column = (event.target as Element).closest<HTMLElement>('[data-place]');
  const place = column === null ? -1 : Number(column.dataset.place);
  if (event.key === 'a' && count < mostBeside) seekAt(count);
  else if (event.key === 'r' && place >= 0) seekAt(place);
  else if (event.key === 'Delete' && column?.dataset.unitid) removeBeside(column.dataset.unitid);
  else return;
  event.preventDefault();
}
