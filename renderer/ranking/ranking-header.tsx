import { Copy, Search, X } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Standing } from '../../data/fit/rank.ts';
import { subscribe } from '../api.ts';
import { unfoldPane } from '../app/panes.ts';
import { useTable } from '../state/table-store.ts';
import { isWide, useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import { Hint } from '../ui/hint.tsx';
import { sayKeys } from '../ui/say-keys.ts';
import { ChipRow } from './chip-row.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { isFiltered, noFilters } from './filter-schools.ts';
import { LayoutSwitch } from './layout-switch.tsx';
import type { RankedList } from './list-items.ts';
import styles from './ranking-header.module.css';
import { ViewsPanel } from './views-panel.tsx';

interface Props {
  postalCodes: string[];
  list: RankedList;
  /** Schools of each standing, whatever the filters. */
  whole: Record<Standing, number>;
  /** What was copied just now; '' where nothing was. */
  said: string;
  onEnterList: () => void;
  /** Null where there is no table to copy. */
  onCopyAll: (() => void) | null;
}

/** Search, filters and views over the list or the table, and how many schools they leave. */
export function RankingHeader({ postalCodes, list, whole, said, onEnterList, onCopyAll }: Props) {
  const filters = useView((view) => view.filters);
  const filter = useView((view) => view.filter);
  const asTable = useView((view) => view.layout === 'table');
  const marked = useTable((table) => table.marked.size);
  const isNarrowed = isFiltered(filters);
  const counted = isNarrowed
    ? `${formatCount(sumOf(list, filters.standings))} of ${formatCount(sumOf(whole, filters.standings))}`
    : `${formatCount(whole.ranked)} ranked`;
  return (
    <header className={styles.header} data-layout={asTable ? 'table' : 'list'}>
      <FilterFields postalCodes={postalCodes} counted={counted} onEnterList={onEnterList} />
      <div className={styles.counts}>
        <p>
          <strong>{counted}</strong>
          {` · ${formatCount(list.apart)} apart · ${formatCount(list.excluded)} out`}
          {asTable && marked > 0 && ` · ${formatCount(marked)} marked`}
          <span role="status">{said === '' ? '' : ` · ${said}`}</span>
        </p>
        {onCopyAll !== null && (
          <Hint text="Copy all rows for a spreadsheet; Ctrl C copies the marked ones" side="bottom">
            <Button className={styles.copy} onClick={onCopyAll}>
              <Copy size={14} aria-hidden />
              Copy all
            </Button>
          </Hint>
        )}
        {isNarrowed && (
          <Button className={styles.clear} onClick={() => filter(noFilters)}>
            Clear filters
          </Button>
        )}
      </div>
      {!asTable && (
        <div className={styles.columns} aria-hidden="true">
          <span>School</span>
          <span>Undergraduates</span>
          <span>Fit</span>
        </div>
      )}
    </header>
  );
}

/** Schools of the standings that are asked for; of the ranked ones where none is. */
function sumOf(counts: Record<Standing, number>, asked: readonly Standing[]): number {
  const counted = asked.length === 0 ? (['ranked'] as const) : asked;
  return counted.reduce((sum, standing) => sum + counts[standing], 0);
}

interface FilterFieldsProps {
  postalCodes: string[];
  counted: string;
  onEnterList: () => void;
}

/** Kept apart from the counts, which change with every frame of a drag. */
const FilterFields = memo(function FilterFields(props: FilterFieldsProps) {
  const { postalCodes, counted, onEnterList } = props;
  const search = useView((view) => view.filters.search);
  const filter = useView((view) => view.filter);
  const asTable = useView((view) => view.layout === 'table');
  return (
    <>
      <SearchBox
        search={search}
        onSearch={(text) => filter({ search: text })}
        onEnterList={onEnterList}
      />
      <div className={styles.tools}>
        <FilterPanel postalCodes={postalCodes} counted={counted} />
        <ViewsPanel />
        {asTable && <ColumnsPanel />}
        <span className={styles.switch}>
          <LayoutSwitch />
        </span>
      </div>
      <ChipRow />
    </>
  );
});

interface SearchBoxProps {
  search: string;
  onSearch: (search: string) => void;
  /** Arrow down and Enter lead from the search into what it has found. */
  onEnterList: () => void;
}

function SearchBox({ search, onSearch, onEnterList }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const enter = () => {
      unfoldPane('list');
      const { stage, layout, show } = useView.getState();
      // Behind a wide stage the list is out of reach, but not the table.
      if (isWide(stage) && layout === 'list') flushSync(() => show('map'));
      input.current?.focus();
      input.current?.select();
    };
    const enterOnKeys = (event: KeyboardEvent) => {
      const plain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!plain || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      enter();
    };
    window.addEventListener('keydown', enterOnKeys);
    const unsubscribe = subscribe('command', (command) => {
      if (command === 'filterList') enter();
    });
    return () => {
      window.removeEventListener('keydown', enterOnKeys);
      unsubscribe();
    };
  }, []);
  return (
    <div className={styles.search}>
      <Search className={styles.glass} size={14} aria-hidden />
      <input
        ref={input}
        className={styles.input}
        type="text"
        placeholder="School, city or state"
        aria-label="Search schools"
        aria-keyshortcuts="Control+F Meta+F"
        spellCheck={false}
        maxLength={200}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && search !== '') onSearch('');
          else if (event.key === 'ArrowDown' || event.key === 'Enter') onEnterList();
          else return;
          event.preventDefault();
        }}
      />
      {search === '' ? (
        <span className={styles.shortcut} aria-hidden="true">
          {sayKeys('CmdOrCtrl+F')}
        </span>
      ) : (
        <Button
          kind="icon"
          className={styles.empty}
          aria-label="Clear the search"
          onClick={() => {
            onSearch('');
            input.current?.focus();
          }}
        >
          <X size={14} aria-hidden />
        </Button>
      )}
    </div>
  );
}
