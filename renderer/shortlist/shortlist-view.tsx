import { sayScope } from '../../data/report/report-scope.ts';
import { useRanked } from '../state/ranking-store.ts';
import { schoolsOn, useShortlist } from '../state/shortlist-store.ts';
import styles from './shortlist-view.module.css';

/** The candidate cities for those who decide, and what is said of them. */
export function ShortlistView() {
  const ranked = useRanked((all) => all.ranking.ranked);
  const shortlist = useShortlist();
  const cities = shortlist?.cities ?? [];
  return (
    <section className={styles.view} aria-label="Shortlist">
      <h2>{shortlist?.name ?? 'Shortlist'}</h2>
      <p>{sayScope(cities.length, schoolsOn(shortlist).size, ranked)}</p>
    </section>
  );
}
