import { X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useId, useMemo, useState } from 'react';
import { FitSwatch } from '../chart/fit-swatch.tsx';
import { rowAfterKey } from '../ranking/list-keys.ts';
import { filterSchools, noFilters, searchTexts } from '../ranking/filter-schools.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { formatOrdinal, formatScore } from '../ui/format.ts';
import { Hint } from '../ui/hint.tsx';
import styles from './school-picker.module.css';
import { suggestRivals } from './suggest-rivals.ts';
import { useStepBack } from './use-step-back.ts';

const mostFound = 8;

/** The second of two: searched for here, or the next school chosen in the list or on the map. */
export function SchoolPicker({ school }: { school: number }) {
  const { atlas, ranking, fit } = useRanked((all) => all);
  const { compareWith, pick, hover } = useView();
  const { schools } = atlas;
  const [search, setSearch] = useState('');
  const [current, setCurrent] = useState(0);
  const list = useId();
  const texts = useMemo(() => searchTexts(schools), [schools]);
  const found = useMemo(() => {
    if (search.trim() === '') return suggestRivals(ranking, schools.partner, school);
    const passes = filterSchools(schools, texts, { ...noFilters, search });
    const called = (other: number) =>
      schools.name[other].toLowerCase().includes(search.trim().toLowerCase());
    return Array.from(ranking.order)
      .filter((other) => passes[other] === 1 && other !== school)
      .sort((a, b) => Number(called(b)) - Number(called(a)))
      .slice(0, mostFound);
  }, [search, schools, texts, ranking, school]);
  const cancel = useCallback(() => pick(false), [pick]);
  useStepBack(cancel);

  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && found[current] !== undefined) {
      event.preventDefault();
      compareWith(found[current]);
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setCurrent(rowAfterKey(event.key, current, found.length, found.length) ?? current);
  };
  const optionId = (position: number) => `${list}-${position}`;
  return (
    <div className={styles.picker}>
      <header className={styles.head}>
        <h2 className={styles.title}>Compare {schools.name[school]} with…</h2>
        <Hint text="Back to the school (Esc)" side="left">
          <Button kind="icon" aria-label="Back to the school" onClick={cancel}>
            <X size={16} aria-hidden />
          </Button>
        </Hint>
      </header>
      <input
        className={styles.input}
        // biome-ignore lint/a11y/noAutofocus: the search was asked for by the button in its place
        autoFocus
        type="text"
        role="combobox"
        aria-label="School to compare with"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? optionId(current) : undefined}
        aria-autocomplete="list"
        placeholder="School, city or state"
        spellCheck={false}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setCurrent(0);
        }}
        onKeyDown={walk}
      />
      <div id={list} role="listbox" aria-label="Schools found" className={styles.list}>
        {found.map((other, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the search, which has the focus
          <div
            key={other}
            id={optionId(position)}
            role="option"
            tabIndex={-1}
            aria-selected={position === current}
            className={styles.school}
            onClick={() => compareWith(other)}
            onMouseEnter={() => {
              setCurrent(position);
              hover(other);
            }}
            onMouseLeave={() => hover(-1)}
          >
            <span className={styles.name}>{schools.name[other]}</span>
            <span className={styles.rank}>
              {ranking.rank[other] > 0 ? formatOrdinal(ranking.rank[other]) : ''}
            </span>
            <span className={styles.fit}>
              <FitSwatch fit={fit.fit[other]} />
              {formatScore(fit.fit[other])}
            </span>
            <span className={styles.place}>
              {schools.city[other]}, {schools.state[other]}
            </span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={styles.hint}>No school is called that.</p>}
      <p className={styles.hint}>Or choose a school in the list or on the map.</p>
    </div>
  );
}
