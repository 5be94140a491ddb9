import type { ReportQuestion } from '../../../data/report/report.ts';
import { formatScore, formatShare } from '../../ui/format.ts';
import styles from './question-rows.module.css';
import { ScoreBar } from './score-bar.tsx';
import { StatusWord } from './status-word.tsx';

interface Props {
  questions: readonly ReportQuestion[];
  width: number;
}

/** The five questions of a school: status, score, and the figures that answer them. */
export function QuestionRows({ questions, width }: Props) {
  return (
    <div>
      {questions.map(({ question, name, weight, score, status, lines }) => (
        <div key={question} className={styles.row}>
          <div className={styles.head}>
            <strong>{name}</strong>
            <span className={styles.status}>
              <StatusWord status={status} />
            </span>
            <ScoreBar
              score={score}
              width={width - 236}
              label={`${name}: ${score === null ? 'no score' : `score ${formatScore(score)} of 100`}, weight ${formatShare(weight)}`}
            />
            <span className={styles.score}>{formatScore(score ?? Number.NaN)}</span>
          </div>
          {lines.map((line) => (
            <p key={line} className={styles.lines}>
              {line}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
