import { type Question, questionNames, questions } from '../../../data/model/question.ts';
import type { Report } from '../../../data/report/report.ts';
import { formatScore } from '../../../data/words/numbers.ts';
import { Shrink } from '../shrink.tsx';
import { SlideFrame } from './slide-frame.tsx';
import styles from './slide-table.module.css';
import { StatusWords } from './status-words.tsx';

interface Props {
  report: Report;
  title: string;
  number: number;
  from: number;
  to: number;
}

/** Up to so many rows are set larger, and there is room to say why one stands above the next. */
const mostRoomy = 5;

/** The lead schools side by side, question by question. */
export function ComparisonSlide({ report, title, number, from, to }: Props) {
  const { rows, sentences } = report.comparison;
  const told = rows.length <= mostRoomy ? sentences : [];
  return (
    <SlideFrame title={title} aside="Scores from 0 to 100" number={number}>
      <div className={styles.fill}>
        <table className={to - from > mostRoomy ? styles.table : `${styles.table} ${styles.roomy}`}>
          <thead>
            <tr>
              <th className={styles.order}>
                <span className="visually-hidden">Number</span>
              </th>
              <th>City and lead school</th>
              <th className={styles.narrow}>Fit</th>
              {questions.map((question) => (
                <th key={question} className={styles.answer}>
                  {questionNames[question]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, to).map((row, r) => (
              <tr key={row.unitid}>
                <td className={styles.order}>{from + r + 1}</td>
                <th scope="row" className={styles.name}>
                  <span className={styles.main}>{row.city}</span>
                  <span className={styles.sub}>{row.name}</span>
                </th>
                <td className={styles.narrow}>
                  <strong>{formatScore(row.fit ?? Number.NaN)}</strong>
                </td>
                {questions.map((question) => (
                  <td key={question} className={styles.answer}>
                    <Answer row={row} question={question} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {told.length > 0 && (
          <Shrink of={report}>
            <ul className={styles.sentences}>
              {told.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Shrink>
        )}
      </div>
    </SlideFrame>
  );
}

type Row = Report['comparison']['rows'][number];

/** The status of a question in words, and its score as a bar. */
function Answer({ row, question }: { row: Row; question: Question }) {
  const score = row.scores[question];
  return (
    <>
      <StatusWords status={row.statuses[question]} />
      {score !== null && (
        <span className={styles.track} role="img" aria-label={`score ${formatScore(score)}`}>
          <span className={styles.bar} style={{ width: `${score}%` }} />
        </span>
      )}
    </>
  );
}
