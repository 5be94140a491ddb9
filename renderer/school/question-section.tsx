import type { ReactNode } from 'react';
import { type Question, questionNames, type Status } from '../../data/model/question.ts';
import { figureLines } from '../../data/words/figure-lines.ts';
import { StatusMark } from '../chart/status-mark.tsx';
import { wholeWeights } from '../profile/rescale-weights.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { formatScore } from '../ui/format.ts';
import { FigureSource } from './figure-source.tsx';
import styles from './question-section.module.css';
import { QuestionStrip } from './question-strip.tsx';

interface Props {
  number: number;
  question: Question;
  status: Status;
  ranked: Ranked;
  school: number;
  children?: ReactNode;
}

/** One of the five questions: its score, weight and status, and the figures that answer it. */
export function QuestionSection({ number, question, status, ranked, school, children }: Props) {
  const score = ranked.scores.questions[question][school];
  const weight = wholeWeights(ranked.profile.questionWeights)[question];
  return (
    <section className={styles.section} aria-label={questionNames[question]}>
      <header className={styles.header}>
        <h3 className={styles.name}>
          <span className={styles.number}>{number}</span> {questionNames[question]}
        </h3>
        <span className={styles.weight}>weight {weight}</span>
        <span className={styles.status}>
          <StatusMark status={status} />
          {status}
        </span>
        <span className={Number.isNaN(score) ? styles.noScore : styles.score}>
          {formatScore(score)}
        </span>
      </header>
      <ul className={styles.lines}>
        {figureLines(question, { ...ranked, school }).map(
          ({ before, figure, words, criterion }) => (
            <li
              key={words}
              className={figure === '' && criterion === null ? styles.note : undefined}
              data-copy
            >
              {before} {figure !== '' && <strong>{figure}</strong>}
              {words.startsWith(';') ? words : ` ${words}`}
              {criterion && <FigureSource ranked={ranked} school={school} criterion={criterion} />}
            </li>
          ),
        )}
      </ul>
      <QuestionStrip question={question} ranked={ranked} school={school} />
      {children}
    </section>
  );
}
