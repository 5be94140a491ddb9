import type { QuestionScores } from '../../data/fit/score.ts';
import type { BarPlace } from './bar-layout.ts';
import styles from './question-bars.module.css';

export const barsWidth = 64;
const height = 12;

interface Props {
  places: BarPlace[];
  scores: QuestionScores;
  school: number;
  /** As wide as the places were laid out for. */
  width?: number;
}

/** The five questions of a school in a cell: width is weight, height is score, hatched is unknown. */
export function QuestionBars({ places, scores, school, width: whole = barsWidth }: Props) {
  return (
    <svg className={styles.bars} width={whole} height={height} aria-hidden="true">
      {places.map(({ question, x, width }) => {
        const score = scores.questions[question][school];
        if (Number.isNaN(score)) {
          return (
            <rect key={question} className={styles.unknown} x={x} width={width} height={height} />
          );
        }
        const tall = Math.max(1, (score / 100) * height);
        return (
          <g key={question}>
            <rect className={styles.room} x={x} width={width} height={height} />
            <rect className={styles.score} x={x} y={height - tall} width={width} height={tall} />
          </g>
        );
      })}
    </svg>
  );
}
