import type { Decision } from '../../data/model/decision.ts';
import { countOf } from '../../data/words/plural.ts';
import styles from './decision-list.module.css';
import { chooseDecision } from './decision-store.ts';

interface Props {
  decisions: readonly Decision[];
  /** Id of the one that is looked at. */
  shown: number;
}

const time = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** The records by title and time, the newest first. */
export function DecisionList({ decisions, shown }: Props) {
  return (
    <nav className={styles.list} aria-label="Records">
      <ol>
        {decisions.map(({ id, title, recordedAt, cities, schools }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={id === shown || undefined}
              onClick={() => chooseDecision(id)}
            >
              <span className={styles.title}>{title}</span>
              <span className={styles.about}>{time.format(new Date(recordedAt))}</span>
              <span className={styles.about}>
                {countOf(cities, 'city', 'cities')}, {countOf(schools, 'school')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
