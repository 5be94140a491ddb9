import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { FitFigure } from '../chart/fit-figure.tsx';
import { searchSchools, searchTexts } from '../ranking/filter-schools.ts';
import { rowAfterKey } from '../ranking/list-keys.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { formatOrdinal } from '../ui/format.ts';
import styles from './school-search.module.css';

interface Props {
  label: string;
  /** Those offered before anything is typed. */
  suggested: readonly number[];
  /** Those that are not offered. */
  without: readonly number[];
  onChoose: (school: number) => void;
}

const mostFound = 8;

/** A school by its name, city or state: typed, walked with the arrow keys, taken with Enter. */
export function SchoolSearch({ label, suggested, without, onChoose }: Props) {
  const { atlas, ranking, fit } = useRanked((all) => all);
  const hover = useView((view) => view.hover);
  const { schools } = atlas;
  const [search, setSearch] = useState('');
  const [current, setCurrent] = useState(0);
  const list = useId();
  const texts = useMemo(() => searchTexts(schools), [schools]);
  const found = useMemo(() => {
    const isOffered = (school: number) => !without.includes(school);
    if (search.trim() === '') return suggested.filter(isOffered).slice(0, mostFound);
    const passes = searchSchools(texts, search);
    const called = (other: number) =>
      schools.name[other].toLowerCase().includes(search.trim().toLowerCase());
    return Array.from(ranking.order)
      .filter((other) => passes[other] === 1 && isOffered(other))
      .sort((a, b) => Number(called(b)) - Number(called(a)))
      .slice(0, mostFound);
  }, [search, schools, texts, ranking, suggested, without]);

  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && found[current] !== undefined) {
      event.preventDefault();
      onChoose(found[current]);
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setCurrent(rowAfterKey(event.key, current, found.length, found.length) ?? current);
  };
  const optionId = (position: number) => `${list}-${position}`;
  return (
    <>
      <input
        className={styles.input}
        // biome-ignore lint/a11y/noAutofocus: the search was asked for by the button in its place
        autoFocus
        type="text"
        role="combobox"
        aria-label={label}
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
            onClick={() => onChoose(other)}
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
            <FitFigure fit={fit.fit[other]} />
            <span className={styles.place}>
              {schools.city[other]}, {schools.state[other]}
            </span>
          </div>
        ))}
      </div>
      {found.length === 0 && search.trim() !== '' && (
        <p className={styles.hint}>No school is called that.</p>
      )}
    </>
  );
}
