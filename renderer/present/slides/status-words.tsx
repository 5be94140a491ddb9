import type { Status } from '../../../data/model/question.ts';
import { StatusMark } from '../../chart/status-mark.tsx';
import styles from './status-words.module.css';

/** A status as mark and word, at the size of the letters around it. */
export function StatusWords({ status }: { status: Status }) {
  return (
    <span className={styles.status} data-status={status}>
      <StatusMark status={status} />
      {status}
    </span>
  );
}
