import { Copy, Search, X } from 'lucide-react';
import { memo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { commands } from '../../data/api/commands.ts';
import type { Standing } from '../../data/fit/rank.ts';
import { unfoldPane } from '../app/panes.ts';
import { ariaKeys, sayKeys } from '../commands/keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useTable } from '../state/table-store.ts';
import { isWide, useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import { Hint } from '../ui/hint.tsx';
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

const { keys } = commands.filterList;

interface SearchBoxProps {
  search: string;
  onSearch: (search: string) => void;
  /** Arrow down and Enter lead from the search into what it has found. */
  onEnterList: () => void;
}

function SearchBox({ search, onSearch, onEnterList }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useCommands({
    filterList: () => {
      unfoldPane('list');
      const { stage, layout, show } = useView.getState();
      // Behind a wide stage the list is out of reach, but not the table.
      if (isWide(stage) && layout === 'list') flushSync(() => show('map'));
      input.current?.focus();
      input.current?.select();
    },
  });
  return (
    <div className={styles.search}>
      <Search className={styles.glass} size={14} aria-hidden />
      <input
        ref={input}
        className={styles.input}
        type="text"
        placeholder="School, city or state"
        aria-label="Search schools"
        aria-keyshortcuts={ariaKeys(keys)}
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
          {sayKeys(keys)}
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
