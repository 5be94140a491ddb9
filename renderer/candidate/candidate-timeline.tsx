import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api.ts';
import { Button } from '../ui/button.tsx';
import styles from './candidate-timeline.module.css';

/** So many lines at first: the last weeks of most candidates. */
const firstLines = 12;

/** What became of a candidate, the newest first, and what it did to the fit. */
export function CandidateTimeline({ unitid }: { unitid: string }) {
  const [all, setAll] = useState(false);
  const { data = [], error } = useQuery({
    queryKey: ['timeline', unitid],
    queryFn: () => request('candidateTimeline', { unitid }),
    structuralSharing: false,
  });
  if (error !== null) return <p className={styles.when}>{error.message}</p>;
  const shown = all ? data : data.slice(0, firstLines);
  return (
    <>
      <ol className={styles.timeline} aria-label="Timeline, the newest first">
        {shown.map(({ at, sentence }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one moment may say the same
          <li key={i} className={styles.line} data-copy>
            {at !== shown[i - 1]?.at && (
              <span className={styles.when}>{when.format(new Date(at))}</span>
            )}
            <span>{sentence}</span>
          </li>
        ))}
      </ol>
      {shown.length < data.length && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          Show all {data.length} lines
        </Button>
      )}
    </>
  );
}

const when = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
