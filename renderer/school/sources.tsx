import type { Dataset } from '../../data/model/dataset.ts';
import { datasetNames } from '../../data/words/dataset-name.ts';
import styles from './sources.module.css';

/** Whose the figures of the panel are, and of which year. */
export function Sources({ datasets }: { datasets: Dataset[] }) {
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
    </dl>
  );
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
