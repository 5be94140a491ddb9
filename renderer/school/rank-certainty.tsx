import { sayRankInterval, sayTopShare } from '../../data/words/robustness-words.ts';
import { useRobustness } from '../robustness/robustness-query.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import styles from './rank-certainty.module.css';

/** How sure the rank of a school is, worked out while nobody waits for it. */
export function RankCertainty({ school }: { school: number }) {
  const answer = useRobustness();
  const show = useView((view) => view.show);
  if (answer.state === 'working')
    return <p className={styles.quiet}>Working out how sure that is</p>;
  if (answer.state === 'stopped') {
    return (
      <p className={styles.quiet}>
        How sure that is has not been worked out
        <Button onClick={answer.again}>Work it out</Button>
      </p>
    );
  }
  if (answer.state === 'failed') {
    return <p className={styles.quiet}>How sure that is could not be worked out</p>;
  }
  const { robustness, entryOf, settings } = answer;
  const entry = entryOf.get(school);
  if (entry === undefined) return null;
  const { rankLow, rankHigh, topShare } = robustness;
  return (
    <p className={styles.certainty} data-copy>
      {sayRankInterval(rankLow[entry], rankHigh[entry])};{' '}
      {sayTopShare(topShare[entry], settings.top)}{' '}
      <button type="button" className={styles.more} onClick={() => show('robustness')}>
        how sure
      </button>
    </p>
  );
}
