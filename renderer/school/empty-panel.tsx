import { Star } from 'lucide-react';
import { useMemo } from 'react';
import { FitFigure } from '../chart/fit-figure.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { tell } from '../shortlist/candidates.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { TourOffer } from '../tour/tour-offer.tsx';
import { Button } from '../ui/button.tsx';
import { formatOrdinal } from '../ui/format.ts';
import styles from './empty-panel.module.css';

/** Nothing selected: what belongs here, one action, and the partners to measure others by. */
export function EmptyPanel() {
  const { atlas, ranking, fit } = useRanked((all) => all);
  const select = useView((view) => view.select);
  const hover = useView((view) => view.hover);
  const { schools } = atlas;
  useCommands({ openArea: () => tell('Choose a school first: its area is the one that opens.') });
  const partners = useMemo(
    () => schools.unitid.flatMap((_, school) => (schools.partner[school] === 1 ? [school] : [])),
    [schools],
  );
  // Best first; those without a rank after the others.
  const rankOf = (school: number) => ranking.rank[school] || Number.POSITIVE_INFINITY;
  const byRank = partners.toSorted((a, b) => rankOf(a) - rankOf(b) || a - b);
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>No school selected</h2>
      <p className={styles.sentence}>
        Choose one in the list or on the map: here it says how well it fits, how sure that is, and
        what is still unknown.
      </p>
      {ranking.ranked > 0 && (
        <Button className={styles.first} onClick={() => select(ranking.order[0])}>
          Show the first of the ranking
        </Button>
      )}
      <TourOffer />
      {partners.length > 0 && (
        <section className={styles.partners} aria-label="Partners">
          <h3>Partners, to measure others by</h3>
          <ul>
            {byRank.map((school) => (
              <li key={school}>
                <button
                  type="button"
                  className={styles.partner}
                  onClick={() => select(school)}
                  onMouseEnter={() => hover(school)}
                  onMouseLeave={() => hover(-1)}
                >
                  <Star className={styles.star} size={12} aria-hidden />
                  <span className={styles.name}>{schools.name[school]}</span>
                  <span className={styles.rank}>
                    {ranking.rank[school] > 0 ? formatOrdinal(ranking.rank[school]) : 'apart'}
                  </span>
                  <FitFigure fit={fit.fit[school]} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
