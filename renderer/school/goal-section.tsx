import { useMemo, useState } from 'react';
import { seekGoal } from '../../data/fit/goal.ts';
import { sayGoalStep } from '../../data/words/goal-words.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { formatCount, formatOrdinal } from '../ui/format.ts';
import { NumberBox } from '../ui/number-box.tsx';
import styles from './goal-section.module.css';
import { nextRoundPlace } from './next-place.ts';
import list from './panel-list.module.css';

/** What would lift a school to a rank, one figure at a time. */
export function GoalSection({ ranked, school }: { ranked: Ranked; school: number }) {
  const { rank, ranked: count } = ranked.ranking;
  const own = rank[school];
  const [typed, setTyped] = useState<number | null>(null);
  const target = Math.min(typed ?? nextRoundPlace(own || count + 1), Math.max(1, count));
  const steps = useMemo(() => seekGoal(ranked, school, target), [ranked, school, target]);
  if (own === 1) {
    return <p className={list.note}>Nothing: no school stands above it.</p>;
  }
  return (
    <>
      <div className={styles.goal}>
        <span aria-hidden="true">To be among the first</span>
        <NumberBox
          className={styles.target}
          label="Rank to reach"
          value={target}
          onChange={setTyped}
          min={1}
          max={count}
        />
      </div>
      {steps.length > 0 ? (
        <ul className={list.list}>
          {steps.map((step, i) => (
            <li key={step.criterion} data-copy>
              {i > 0 && <span className={list.or}>or </span>}
              {sayGoalStep(step)}
            </li>
          ))}
        </ul>
      ) : (
        <p className={list.note}>
          {own > 0 && own <= target
            ? `It is there already, as the ${formatOrdinal(own)}.`
            : `No figure alone could lift it among the first ${formatCount(target)}.`}
        </p>
      )}
      {steps.length > 0 && <p className={list.note}>Each alone, all else as it is.</p>}
    </>
  );
}
