import { useEffect } from 'react';
import { nameArea } from '../../data/model/area-name.ts';
import { sayArea, sayAreaInFull } from '../../data/words/area-name.ts';
import { subscribe } from '../api.ts';
import { areaOfSchool } from '../state/area.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Hint } from '../ui/hint.tsx';
import { isTyping } from '../ui/is-typing.ts';
import styles from './area-link.module.css';

/** The name of a school's area leads to everything on it; A does the same wherever no text is typed. */
export function AreaLink({ ranked, school }: { ranked: Ranked; school: number }) {
  const openArea = useView((view) => view.openArea);
  const { atlas, figures } = ranked;
  const code = areaOfSchool(atlas, figures, school);
  const area = nameArea(atlas, figures.areaKind[school], figures.area[school]);
  useEffect(() =>
    subscribe('command', (command) => {
      if (command === 'openArea' && code !== null) openArea(code);
    }),
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'a' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target) || code === null) return;
      event.preventDefault();
      openArea(code);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  if (code === null || area === null) return null;
  return (
    <Hint text={`Everything on ${sayAreaInFull(area)} (A)`} side="left">
      <button
        type="button"
        className={styles.link}
        aria-keyshortcuts="A"
        onClick={() => openArea(code)}
      >
        {sayArea(area)}
      </button>
    </Hint>
  );
}
