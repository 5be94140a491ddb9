import type { Atlas } from '../../data/model/atlas.ts';
import { nameBoundaries, whyBoundaries } from '../../data/words/boundary-words.ts';
import { datasetNames } from '../../data/words/dataset-name.ts';
import styles from './sources.module.css';

/** Whose the figures of the panel are, and of which year. */
export function Sources({ datasets, counties }: Pick<Atlas, 'datasets' | 'counties'>) {
  const why = whyBoundaries(counties.id);
  return (
    <dl className={styles.sources}>
      {datasets.map(({ id, kind, vintage, source }) => (
        <div key={id} className={styles.source}>
          <dt>{datasetNames[kind]}</dt>
          <dd data-copy>
            <span className={styles.vintage}>{capitalised(vintage)}</span> · {source}
          </dd>
        </div>
      ))}
      <div className={styles.source}>
        <dt>Boundaries</dt>
        <dd data-copy>
          <span className={styles.vintage}>{nameBoundaries(counties.id)}</span>
          {why !== '' && ` · chosen ${why}`}
        </dd>
      </div>
    </dl>
  );
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
