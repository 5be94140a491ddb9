import type { ComparisonTerm } from '../../data/fit/comparison.ts';
import { questionNames } from '../../data/model/question.ts';
import { DivergingBars } from '../chart/diverging-bars.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import { formatScore } from '../ui/format.ts';
import styles from './comparison-terms.module.css';
import { formatTenths, tenths } from './question-of-order.ts';

interface Props {
  ranked: Ranked;
  terms: readonly ComparisonTerm[];
  school: number;
  against: number;
}

const rowHeight = 44;

/** What each question puts between the two, the largest first; the points add up to the gap. */
export function ComparisonTerms({ ranked, terms, school, against }: Props) {
  const { scores } = ranked;
  const weighed = terms.filter(({ weight }) => weight > 0);
  const shown = tenths(weighed.map(({ contribution }) => contribution));
  const gap = shown.reduce((sum, points) => sum + points, 0);
  return (
    <section className={styles.terms} aria-label="What makes the difference">
      <div className={styles.grid}>
        <ul>
          {weighed.map(({ question, weight }, i) => (
            <li key={question} className={styles.term} style={{ height: rowHeight }}>
              <span>
                {questionNames[question]}{' '}
                <span className={styles.weight}>weight {Math.round(weight * 100)}</span>
              </span>
              <span className={styles.points}>{formatTenths(shown[i])}</span>
              <span className={styles.detail}>
                {sayScores(scores.questions[question][school], scores.questions[question][against])}
              </span>
            </li>
          ))}
        </ul>
        <DivergingBars
          rowHeight={rowHeight}
          bars={weighed.map(({ question, contribution }) => ({
            key: question,
            points: contribution,
          }))}
        />
      </div>
      <p className={styles.gap}>
        <span>In all</span>
        <span className={styles.points}>{formatTenths(Math.round(gap * 10) / 10)}</span>
      </p>
    </section>
  );
}

/** '87 against 59' */
function sayScores(own: number, other: number): string {
  if (Number.isNaN(own) && Number.isNaN(other)) return 'unknown at both';
  const [one, another] = [own, other].map((score) =>
    Number.isNaN(score) ? 'unknown' : formatScore(score),
  );
  return `${one} against ${another}`;
}
