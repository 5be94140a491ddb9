import { questionNames, questions, statuses } from '../../data/model/question.ts';
import type { BarPlace } from '../chart/bar-layout.ts';
import { FitSwatch } from '../chart/fit-swatch.tsx';
import { QuestionBars } from '../chart/question-bars.tsx';
import { StatusMark } from '../chart/status-mark.tsx';
import { formatCount, formatDecimal, formatScore, unknownMark } from '../ui/format.ts';
import styles from './table-cell.module.css';
import { figureOf, statusOf, type TableColumn, type TableSubject } from './table-column.ts';

/** The width of the five bars in a cell. */
export const questionBarsWidth = 88;
const barWidth = 36;
const barHeight = 6;

interface Props {
  column: TableColumn;
  subject: TableSubject;
  school: number;
  bars: BarPlace[];
}

/** A figure to the right, scores with a bar from 0 to 100 before them, words to the left. */
export function TableCell({ column, subject, school, bars }: Props) {
  switch (column.kind) {
    case 'text':
      return <Words text={column.text(subject, school)} />;
    case 'choice':
      return <Words text={column.words[column.choice(subject, school)] ?? ''} />;
    case 'status': {
      const status = statuses[statusOf(subject, column.question, school)] ?? 'unknown';
      return (
        <span className={status === 'unknown' ? styles.unknownStatus : styles.status}>
          <StatusMark status={status} />
          {status}
        </span>
      );
    }
    case 'bars':
      return (
        <span className={styles.bars}>
          <QuestionBars
            places={bars}
            scores={subject.scores}
            school={school}
            width={questionBarsWidth}
          />
          <span className="visually-hidden">{sayScores(subject, school)}</span>
        </span>
      );
    case 'fit':
    case 'score': {
      const score = column.figure(subject, school);
      return (
        <span className={styles.figure}>
          {column.kind === 'fit' && <FitSwatch fit={score} />}
          <ScoreBar score={score} />
          <span className={styles.number}>{formatScore(score)}</span>
        </span>
      );
    }
    default: {
      const { figure, digits } = figureOf(column, subject, school) ?? {
        figure: Number.NaN,
        digits: 0,
      };
      return <span className={styles.figure}>{formatFigure(figure, digits)}</span>;
    }
  }
}

/** A score against the whole of 100; without one there is no bar. */
function ScoreBar({ score }: { score: number }) {
  return (
    <svg width={barWidth} height={barHeight} aria-hidden="true">
      {!Number.isNaN(score) && (
        <>
          <rect className={styles.room} width={barWidth} height={barHeight} rx={1} />
          <rect className={styles.bar} width={(score / 100) * barWidth} height={barHeight} rx={1} />
        </>
      )}
    </svg>
  );
}

function Words({ text }: { text: string }) {
  return (
    <span className={styles.words} title={text}>
      {text === '' ? <span className={styles.none}>{unknownMark}</span> : text}
    </span>
  );
}

function sayScores({ scores }: TableSubject, school: number): string {
  return questions
    .map((question) => {
      const score = scores.questions[question][school];
      return `${questionNames[question]} ${Number.isNaN(score) ? 'unknown' : formatScore(score)}`;
    })
    .join(', ');
}

/** 94,148 · 12.6; unknown as the mark. */
function formatFigure(figure: number, digits: number): string {
  return digits === 0 ? formatCount(figure) : formatDecimal(figure);
}
