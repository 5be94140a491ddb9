import { rangeOfFit, weighMissingFacts } from '../../data/fit/missing-facts.ts';
import { sayMissingFact } from '../../data/words/missing-words.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { formatScore } from '../ui/format.ts';
import styles from './panel-list.module.css';

/** What is not known of a school, first what would move it most. */
export function MissingFacts({ ranked, school }: { ranked: Ranked; school: number }) {
  const facts = weighMissingFacts(ranked, school);
  if (facts.length === 0) {
    return <p className={styles.note}>Every question that counts is answered.</p>;
  }
  const { worst, best } = rangeOfFit(ranked.scores, ranked.profile, school);
  return (
    <>
      <p className={styles.note}>First to find is what would move its rank most.</p>
      <ol className={styles.list}>
        {facts.map((fact) => {
          const { name, consequence } = sayMissingFact(fact);
          return (
            <li key={fact.question} data-copy>
              <strong>{name}</strong> {consequence}
            </li>
          );
        })}
      </ol>
      <p className={styles.note}>
        All together: a fit of {formatScore(worst)} at worst, {formatScore(best)} at best.
      </p>
    </>
  );
}
