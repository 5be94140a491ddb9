import type { AttorneyInterest } from '../../data/model/attorney.ts';
import styles from './interest-mark.module.css';

/** The mark of an interest: fuller the nearer to a yes, a cross for a no; always beside its word. */
export function InterestMark({ interest }: { interest: AttorneyInterest }) {
  return (
    <svg className={styles.mark} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {interest === 'unknown' && <path className={styles.line} d="M2 5h6" />}
      {interest === 'declined' && <path className={styles.line} d="M2 2l6 6M8 2l-6 6" />}
      {['committed', 'interested', 'contacted'].includes(interest) && (
        <circle className={styles.line} cx="5" cy="5" r="4" />
      )}
      {interest === 'committed' && <circle className={styles.filled} cx="5" cy="5" r="4" />}
      {interest === 'interested' && <path className={styles.filled} d="M5 1a4 4 0 0 0 0 8z" />}
    </svg>
  );
}
