import type { Dataset, DatasetKind } from '../../data/model/dataset.ts';
import styles from './sources.module.css';

const names: Record<DatasetKind, string> = {
  immigrants: 'Immigrants',
  delineation: 'Metro areas',
  'tract-centres': 'Tract centres',
  schools: 'Schools',
  attorneys: 'Attorneys',
  partners: 'Partners',
};

/** Whose the figures of the panel are, and of which year. */
export function Sources({ datasets }: { datasets: Dataset[] }) {
  return (
    <dl className={styles.sources}>
      {datasets.map(({ id, kind, vintage, source }) => (
        <div key={id} className={styles.source}>
          <dt>{names[kind]}</dt>
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
