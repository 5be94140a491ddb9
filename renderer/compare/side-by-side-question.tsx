import type { ReactNode } from 'react';
import { type ComparedQuestion, muchApart } from '../../data/fit/side-by-side.ts';
import { questionNames } from '../../data/model/question.ts';
import { sideBySideRows } from '../../data/words/side-by-side-rows.ts';
import { sayApart } from '../../data/words/side-by-side-sentence.ts';
import { StatusMark } from '../chart/status-mark.tsx';
import { wholeWeights } from '../profile/rescale-weights.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { formatScore, unknownMark } from '../ui/format.ts';
import styles from './side-by-side-table.module.css';

interface Props {
  number: number;
  compared: ComparedQuestion;
  ranked: Ranked;
  schools: readonly number[];
  /** Whether there is an empty column behind the schools. */
  room: boolean;
  children: ReactNode;
}

/** One question: how far it puts the schools apart, their scores and statuses, and the figures. */
export function QuestionRows({ number, compared, ranked, schools, room, children }: Props) {
  const { question, scores, statuses, best } = compared;
  const weight = wholeWeights(ranked.profile.questionWeights)[question];
  const units = useUnits();
  const much = schools.length > 1 && compared.apart >= muchApart;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={schools.length + (room ? 2 : 1)}>
          <span className={styles.question}>
            <span className={styles.number}>{number}</span> {questionNames[question]}
          </span>{' '}
          <span className={styles.note}>weight {weight}</span>{' '}
          {schools.length > 1 && (
            <span className={much ? styles.much : styles.note}>
              {much && <span aria-hidden>◆ </span>}
              {sayApart(compared)}
            </span>
          )}
        </th>
      </tr>
      <tr>
        <th scope="row">Score</th>
        {schools.map((school, place) => (
          <td key={school}>
            <span className={styles.line}>
              <span className={styles.score}>{formatScore(scores[place])}</span>
              <ScoreBar score={scores[place]} />
              <span className={styles.status}>
                <StatusMark status={statuses[place]} />
                {statuses[place]}
              </span>
              {best.includes(place) && <BestMark />}
            </span>
          </td>
        ))}
        {room && <td />}
      </tr>
      {sideBySideRows(compared, ranked, schools, units).map(({ label, cells, best: ofRow }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {cells.map((cell, place) => (
            <td key={schools[place]}>
              {cell === unknownMark ? <span className={styles.unknown}>– unknown</span> : cell}{' '}
              {ofRow.includes(place) && <BestMark />}
            </td>
          ))}
          {room && <td />}
        </tr>
      ))}
      {children}
    </tbody>
  );
}

/** Of those beside each other; the word says it, whatever the colour. */
export function BestMark() {
  return <span className={styles.best}>best</span>;
}

const barWidth = 64;

function ScoreBar({ score }: { score: number }) {
  const known = !Number.isNaN(score);
  return (
    <svg width={barWidth} height={6} aria-hidden="true">
      <rect className={known ? styles.rest : styles.hatched} width={barWidth} height={6} />
      {known && <rect className={styles.filled} width={(barWidth * score) / 100} height={6} />}
    </svg>
  );
}
