import type { Status } from '../../data/model/question.ts';
import styles from './status-mark.module.css';

/** The mark of a status, drawn so that ● ◐ ○ are of one size in every font; always beside its word. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg className={styles.mark} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {status === 'unknown' ? (
        <path className={styles.dash} d="M2 5h6" />
      ) : (
        <circle className={styles.ring} cx="5" cy="5" r="4" />
      )}
      {status === 'meets' && <circle className={styles.filled} cx="5" cy="5" r="4" />}
      {status === 'borderline' && <path className={styles.filled} d="M5 1a4 4 0 0 0 0 8z" />}
    </svg>
  );
}
