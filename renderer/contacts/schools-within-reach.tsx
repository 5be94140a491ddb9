import { useMemo } from 'react';
import { measureFrom } from '../../data/contact/within-reach.ts';
import type { Contact } from '../../data/model/contact.ts';
import { sayDistance } from '../../data/words/distance.ts';
import { formatShare } from '../../data/words/numbers.ts';
import { FitSwatch } from '../chart/fit-swatch.tsx';
import { useRanked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { useView } from '../state/view-store.ts';
import { formatCount, formatOrdinal, formatScore } from '../ui/format.ts';
import styles from './schools-within-reach.module.css';
import { useRowsOfContacts } from './use-answered.ts';

const mostShown = 8;

/** The ranked schools for which a contact counts, the nearest first. */
export function SchoolsWithinReach({ contact }: { contact: Contact }) {
  const { atlas, ranking, fit, profile } = useRanked((all) => all);
  const { schools, attorneys } = atlas;
  const row = useRowsOfContacts().get(contact.attorney ?? '');
  const latitude = contact.place?.latitude ?? attorneys.latitude[row ?? -1];
  const longitude = contact.place?.longitude ?? attorneys.longitude[row ?? -1];
  const within = useMemo(() => {
    if (latitude === undefined || longitude === undefined) return null;
    const measure = measureFrom({ latitude, longitude }, profile);
    return Array.from(ranking.order.subarray(0, ranking.ranked))
      .flatMap((school) => {
        const near = measure({
          latitude: schools.latitude[school],
          longitude: schools.longitude[school],
        });
        return near === null ? [] : [{ school, ...near }];
      })
      .sort((a, b) => a.distanceKm - b.distanceKm);
  }, [latitude, longitude, schools, ranking, profile]);
  const units = useUnits();
  const select = useView((view) => view.select);
  const selected = useView((view) => view.selected);
  if (within === null) return <p className={styles.note}>Not known without a place.</p>;
  if (within.length === 0) return <p className={styles.note}>No ranked school is near enough.</p>;
  return (
    <>
      <ul className={styles.list}>
        {within.slice(0, mostShown).map(({ school, distanceKm, share }) => (
          <li key={school}>
            <button
              type="button"
              className={styles.school}
              aria-pressed={school === selected}
              onClick={() => select(school)}
            >
              <span className={styles.rank}>{formatOrdinal(ranking.rank[school])}</span>
              <span className={styles.name}>{schools.name[school]}</span>
              <span className={styles.near}>
                {sayDistance(distanceKm, units)}
                {contact.kind !== 'organization' && `, counts ${formatShare(share)}`}
              </span>
              <span className={styles.fit}>
                <FitSwatch fit={fit.fit[school]} />
                {formatScore(fit.fit[school])}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {within.length > mostShown && (
        <p className={styles.note}>
          and {formatCount(within.length - mostShown)} more, farther away
        </p>
      )}
    </>
  );
}
