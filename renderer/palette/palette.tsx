import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { currentRanking } from '../state/ranking-store.ts';
import { chooseEntry } from './choose-entry.ts';
import { EntryRow } from './entry-row.tsx';
import { paletteEntries } from './palette-entries.ts';
import { closePalette } from './palette-store.ts';
import styles from './palette.module.css';

/** Rows that PageUp and PageDown go by. */
const page = 8;

/** One box that finds every school, city, county, metro and command. */
export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const { atlas } = currentRanking();
  const entries = useMemo(() => paletteEntries(atlas, typed), [atlas, typed]);
  const last = entries.length - 1;

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = (position: number) => {
    const entry = entries[position];
    if (entry === undefined) return;
    closePalette();
    // What is chosen may want the focus: first it comes back to where it was.
    requestAnimationFrame(() => chooseEntry(entry));
  };
  const moves: Record<string, (from: number) => number> = {
    ArrowDown: (from) => (from >= last ? 0 : from + 1),
    ArrowUp: (from) => (from <= 0 ? last : from - 1),
    PageDown: (from) => Math.min(last, from + page),
    PageUp: (from) => Math.max(0, from - page),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The window beneath does not hear what is meant for the palette.
    event.stopPropagation();
    const isOpenKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (isOpenKey) closePalette();
    else if (event.key === 'Enter') choose(active);
    else if (event.key in moves) setActive(moves[event.key]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Search and commands"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        closePalette();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) closePalette();
      }}
    >
      <div className={styles.content}>
        <div className={styles.search}>
          <Search className={styles.glass} size={16} aria-hidden />
          <input
            className={styles.input}
            type="text"
            role="combobox"
            aria-label="Search schools, places and commands"
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-activedescendant={entries.length > 0 ? `${listId}-${active}` : undefined}
            placeholder="School, city, county, metro or command"
            spellCheck={false}
            autoFocus
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
              list.current?.scrollTo(0, 0);
            }}
          />
        </div>
        <div ref={list} id={listId} className={styles.list} role="listbox" aria-label="Found">
          {entries.map((entry, position) => (
            <EntryRow
              key={'command' in entry ? entry.command : JSON.stringify(entry.place)}
              id={`${listId}-${position}`}
              entry={entry}
              active={position === active}
              onPoint={() => setActive(position)}
              onChoose={() => choose(position)}
            />
          ))}
        </div>
        <p className={styles.foot} role="status">
          {entries.length === 0
            ? 'Nothing has such a name. Try fewer letters, or a city instead of a school.'
            : '↑ ↓ to walk, Enter to go there, Esc to close'}
        </p>
      </div>
    </dialog>
  );
}
