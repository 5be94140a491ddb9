import { type Status, statuses } from '../../../data/model/question.ts';
import { StatusMark } from '../../chart/status-mark.tsx';
import { formatScore } from '../../ui/format.ts';
import styles from './status-word.module.css';

/** A status as mark and word; never by the mark alone where there is room for both. */
export function StatusWord({ status }: { status: Status }) {
  return (
    <span className={styles.status}>
      <StatusMark status={status} /> {status}
    </span>
  );
}

/** What the marks of a table mean, under it. */
export function StatusKey({ children }: { children?: string }) {
  return (
    <p className={styles.key}>
      {statuses.map((status) => (
        <StatusWord key={status} status={status} />
      ))}
      {children !== undefined && <span>{children}</span>}
    </p>
  );
}

/** A mark with the score beside it, for cells; the key stands under the table. */
export function StatusScore({ status, score }: { status: Status; score: number | null }) {
  return (
    <span className={styles.status}>
      <StatusMark status={status} /> {score !== null && formatScore(score)}
      <span className="visually-hidden">{status}</span>
    </span>
  );
}
