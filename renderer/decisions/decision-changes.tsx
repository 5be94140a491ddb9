import { useQuery } from '@tanstack/react-query';
import type { DecisionComparison, SchoolChange } from '../../data/report/compare-decision.ts';
import { formatOrdinal } from '../../data/words/numbers.ts';
import { request } from '../api.ts';
import { useProfile } from '../state/profile-store.ts';
import styles from './decision-changes.module.css';

/** What is different today, school by school. */
export function DecisionChanges({ decision }: { decision: number }) {
  const profile = useProfile((now) => now);
  const compared = useQuery({
    queryKey: ['decision changes', decision, profile],
    queryFn: () => request('compareDecision', { id: decision, profile }),
    gcTime: 60_000,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
    <section className={styles.changes} tabIndex={0} aria-label="Compared with today">
      {compared.error && <p role="alert">{compared.error.message}</p>}
      {compared.isPending && <p className={styles.wait}>Comparing with today</p>}
      {compared.data && <Changes comparison={compared.data} />}
    </section>
  );
}

function Changes({ comparison }: { comparison: DecisionComparison }) {
  const { summary, schools, datasets, profile } = comparison;
  return (
    <>
      <p className={styles.summary} data-copy>
        {summary}
      </p>
      <ul>
        {schools.map((school) => (
          <School key={school.unitid} school={school} />
        ))}
      </ul>
      {profile.length > 0 && (
        <>
          <h3 className={styles.heading}>Profile</h3>
          <ul className={styles.lines} data-copy>
            {profile.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {datasets.length > 0 && (
        <>
          <h3 className={styles.heading}>Datasets</h3>
          <dl className={styles.datasets} data-copy>
            {datasets.map(({ name, before, after }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{`${after}, then ${before}`}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function School({ school }: { school: SchoolChange }) {
  const { name, city, rankBefore, rankAfter, there, figures, sentence } = school;
  const say = (rank: number | null) => (rank === null ? 'none' : formatOrdinal(rank));
  return (
    <li className={styles.school}>
      <div className={styles.ranks}>
        <span className={styles.rank}>{there ? say(rankAfter) : 'gone'}</span>
        {(rankAfter !== rankBefore || !there) && (
          <span className={styles.before}>{`then ${say(rankBefore)}`}</span>
        )}
      </div>
      <div data-copy>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.city}>{city}</p>
        <p>{sentence}</p>
        {figures.length > 0 && (
          <table className={styles.figures}>
            <thead>
              <tr>
                <th>
                  <span className="visually-hidden">Figure</span>
                </th>
                <th>then</th>
                <th>today</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ key, label, unit, before, after }) => (
                <tr key={key}>
                  <th scope="row">
                    {unit === '' || label.includes(unit) ? label : `${label}, ${unit}`}
                  </th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </li>
  );
}
