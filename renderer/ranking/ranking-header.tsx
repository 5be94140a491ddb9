import { Search, X } from 'lucide-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import { NumberBox } from '../ui/number-box.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { isFiltered, noFilters } from './filter-schools.ts';
import type { RankedList } from './list-items.ts';
import styles from './ranking-header.module.css';
import { statesOf } from './state-names.ts';

interface Props {
  postalCodes: string[];
  list: RankedList;
  /** Schools ranked in all, whatever the filters. */
  ranked: number;
  onEnterList: () => void;
}

/** Search and filters over the list, and how many schools they leave. */
export function RankingHeader({ postalCodes, list, ranked, onEnterList }: Props) {
  const filters = useView((view) => view.filters);
  const filter = useView((view) => view.filter);
  return (
    <header className={styles.header}>
      <FilterFields postalCodes={postalCodes} onEnterList={onEnterList} />
      <div className={styles.counts}>
        <p>
          <strong>
            {isFiltered(filters)
              ? `${formatCount(list.ranked)} of ${formatCount(ranked)}`
              : `${formatCount(ranked)} ranked`}
          </strong>
          {` · ${formatCount(list.apart)} apart · ${formatCount(list.excluded)} out`}
        </p>
        {isFiltered(filters) && (
          <Button className={styles.clear} onClick={() => filter(noFilters)}>
            Clear filters
          </Button>
        )}
      </div>
      <div className={styles.columns} aria-hidden="true">
        <span>School</span>
        <span>Undergraduates</span>
        <span>Fit</span>
      </div>
    </header>
  );
}

interface FilterFieldsProps {
  postalCodes: string[];
  onEnterList: () => void;
}

/** Kept apart from the counts, which change with every frame of a drag. */
const FilterFields = memo(function FilterFields({ postalCodes, onEnterList }: FilterFieldsProps) {
  const filters = useView((view) => view.filters);
  const filter = useView((view) => view.filter);
  const states = useMemo(
    () => [
      { value: '', label: 'All states' },
      ...statesOf(postalCodes).map(({ code, name }) => ({ value: code, label: name })),
    ],
    [postalCodes],
  );
  return (
    <>
      <SearchBox
        search={filters.search}
        onSearch={(search) => filter({ search })}
        onEnterList={onEnterList}
      />
      <div className={styles.filters}>
        <SelectBox
          label="State"
          options={states}
          value={filters.state}
          onChange={(state) => filter({ state })}
        />
        <span className={styles.label} aria-hidden="true">
          Undergraduates from
        </span>
        <NumberBox
          className={styles.minimum}
          label="Undergraduates from"
          placeholder="any"
          value={filters.minimumUndergraduates}
          onChange={(minimumUndergraduates) => filter({ minimumUndergraduates })}
          min={0}
          step={500}
          largeStep={5000}
        />
      </div>
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
    const focusOnShortcut = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focusOnShortcut);
    return () => window.removeEventListener('keydown', focusOnShortcut);
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
        aria-keyshortcuts="Control+K Meta+K"
        spellCheck={false}
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
          {/Mac/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'}
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
