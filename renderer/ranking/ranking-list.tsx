import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { isOverridden } from '../../data/candidate/enter-stage.ts';
import { layOutBars } from '../chart/bar-layout.ts';
import { barsWidth } from '../chart/question-bars.tsx';
import { toggleCandidate } from '../shortlist/candidates.ts';
import { useCandidates } from '../state/candidate-store.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { schoolsOn, useShortlist } from '../state/shortlist-store.ts';
import { useView } from '../state/view-store.ts';
import { isFiltered } from './filter-schools.ts';
import { apartHeader, type OpenSections, type RankedList } from './list-items.ts';
import { rowAfterKey } from './list-keys.ts';
import styles from './ranking-list.module.css';
import { rowId, SchoolRow } from './school-row.tsx';
import { SectionRow } from './section-row.tsx';

const rowHeight = 44;
const headerHeight = 36;

interface Props {
  ref: RefObject<HTMLElement | null>;
  ranked: Ranked;
  list: RankedList;
  open: OpenSections;
  onOpenChange: (open: OpenSections) => void;
  /** Enter or a double click: on to the school's panel. */
  onOpenSchool: () => void;
}

export function RankingList(props: Props) {
  const { ref: scroller, ranked, list, open, onOpenChange, onOpenSchool } = props;
  const { selected, hovered, select, hover, filters } = useView();
  /** The section header that the keys stand on, 0 where they stand on a school. */
  const [header, setHeader] = useState(0);
  const { rows } = list;
  const listed = schoolsOn(useShortlist());
  const candidates = useCandidates();
  const overridden = useMemo(
    () => new Set(candidates.filter(isOverridden).map(({ unitid }) => unitid)),
    [candidates],
  );
  const hold = useCallback(
    (list: HTMLDivElement | null) => {
      scroller.current = list;
    },
    [scroller],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] < 0 ? headerHeight : rowHeight),
    getItemKey: (index) => rows[index],
    overscan: 4,
  });
  const bars = useMemo(
    () => layOutBars(ranked.profile.questionWeights, barsWidth, 1),
    [ranked.profile.questionWeights],
  );
  const current = rows.indexOf(header === 0 ? selected : header);

  // Heights are remembered by index; headers move when the filters or the sections change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for other rows only
  useEffect(() => virtualizer.measure(), [list.ranked, list.apart, rows.length]);
  // Other filters, another list: from its top. The whole list again: back to the school that was found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the filters alone
  useEffect(() => {
    const found = isFiltered(filters) ? -1 : rows.indexOf(selected);
    if (found < 0 || selected < 0) virtualizer.scrollToOffset(0);
    else virtualizer.scrollToIndex(found, { align: 'center' });
  }, [filters]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection takes the keys along
  useEffect(() => setHeader(0), [selected]);
  // A school selected elsewhere is brought into view; one whose rank changes is not run after.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the selection and the sections
  useEffect(() => {
    const row = header === 0 && selected >= 0 ? rows.indexOf(selected) : -1;
    if (row < 0) return;
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
    const near = row >= startIndex - 1 && row <= endIndex + 1;
    virtualizer.scrollToIndex(row, { align: near ? 'auto' : 'center' });
  }, [selected, open]);

  const toggle = (row: number) =>
    onOpenChange(
      rows[row] === apartHeader
        ? { ...open, apart: !open.apart }
        : { ...open, excluded: !open.excluded },
    );

  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || rows.length === 0) return;
    if (event.key === 'Enter' && current >= 0) {
      event.preventDefault();
      if (rows[current] < 0) toggle(current);
      else onOpenSchool();
      return;
    }
    const height = scroller.current?.clientHeight ?? rowHeight;
    const next = rowAfterKey(event.key, current, rows.length, Math.floor(height / rowHeight) - 1);
    if (next === null) return;
    event.preventDefault();
    if (rows[next] < 0) setHeader(rows[next]);
    else {
      setHeader(0);
      select(rows[next]);
    }
    virtualizer.scrollToIndex(next);
  };

  const headerOf = (row: number) =>
    rows[row] === apartHeader
      ? {
          id: 'section-apart',
          title: 'Apart: much less is known than of most',
          count: list.apart,
          open: open.apart,
        }
      : {
          id: 'section-excluded',
          title: 'Out: cannot host the clinic',
          count: list.excluded,
          open: open.excluded,
        };
  const idOf = (row: number) =>
    rows[row] < 0 ? headerOf(row).id : rowId(ranked.atlas.schools.unitid[rows[row]]);

  // Scrolled away, the row is not in the document, and nothing may be said to be it.
  const isDrawn = virtualizer.getVirtualItems().some(({ index }) => index === current);

  return (
    <div
      ref={hold}
      className={styles.scroller}
      role="listbox"
      aria-label="Schools by fit"
      aria-activedescendant={isDrawn ? idOf(current) : undefined}
      tabIndex={0}
      onKeyDown={walk}
      onMouseLeave={() => hover(-1)}
    >
      <div
        className={styles.rows}
        role="presentation"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const school = rows[index];
          const place = { place: index, places: rows.length, top: start };
          return school < 0 ? (
            <SectionRow
              key={school}
              {...headerOf(index)}
              {...place}
              active={current === index}
              onToggle={() => toggle(index)}
            />
          ) : (
            <SchoolRow
              key={school}
              {...place}
              ranked={ranked}
              school={school}
              bars={bars}
              selected={school === selected}
              hovered={school === hovered}
              listed={listed.has(ranked.atlas.schools.unitid[school])}
              overridden={overridden.has(ranked.atlas.schools.unitid[school])}
              onToggleListed={toggleCandidate}
              onSelect={select}
              onOpen={onOpenSchool}
              onHover={hover}
            />
          );
        })}
      </div>
    </div>
  );
}
