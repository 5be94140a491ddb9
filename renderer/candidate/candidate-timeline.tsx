import { useQuery } from '@tanstack/react-query';
import { request } from '../api.ts';
import styles from './candidate-timeline.module.css';

/** What became of a candidate, the newest first, and what it did to the fit. */
export function CandidateTimeline({ unitid }: { unitid: string }) {
  const { data, error } = useQuery({
    queryKey: ['timeline', unitid],
    queryFn: () => request('candidateTimeline', { unitid }),
    structuralSharing: false,
  });
  if (error !== null) return <p className={styles.when}>{error.message}</p>;
  return (
    <ol className={styles.timeline} aria-label="Timeline, the newest first">
      {data?.map(({ at, sentence }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one moment may say the same
        <li key={i} className={styles.line} data-copy>
          {at !== data[i - 1]?.at && (
            <span className={styles.when}>{when.format(new Date(at))}</span>
          )}
          <span>{sentence}</span>
        </li>
      ))}
    </ol>
  );
}

const when = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
