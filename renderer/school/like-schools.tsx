import { useMemo } from 'react';
import { findLikeSchools } from '../../data/fit/likeness.ts';
import { sayLikeness } from '../../data/words/likeness-words.ts';
import { FitFigure } from '../chart/fit-figure.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import styles from './like-schools.module.css';
import list from './panel-list.module.css';

const count = 4;

/** The nearest schools by the values of all criteria, with what is alike and what differs. */
export function LikeSchools({ ranked, school }: { ranked: Ranked; school: number }) {
  const select = useView((view) => view.select);
  const hover = useView((view) => view.hover);
  const { scores, profile, ranking, fit, atlas } = ranked;
  const like = useMemo(() => {
    const candidates = ranking.order.subarray(0, ranking.ranked);
    return findLikeSchools(scores, profile, school, candidates, count);
  }, [scores, profile, ranking, school]);
  if (like.length === 0) {
    return (
      <p className={list.note}>Too little is known of it to tell which schools are like it.</p>
    );
  }
  return (
    <ul className={styles.list}>
      {like.map((one) => (
        <li key={one.school}>
          <button
            type="button"
            className={styles.school}
            onClick={() => select(one.school)}
            onMouseEnter={() => hover(one.school)}
            onMouseLeave={() => hover(-1)}
          >
            <span className={styles.name}>{atlas.schools.name[one.school]}</span>
            <FitFigure fit={fit.fit[one.school]} />
            <span className={styles.words}>
              {atlas.schools.city[one.school]}, {atlas.schools.state[one.school]} ·{' '}
              {sayLikeness(one)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
