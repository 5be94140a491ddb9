import type { Atlas } from '../../data/model/atlas.ts';
import type { DatasetKind } from '../../data/model/dataset.ts';
import { useRanked } from '../state/ranking-store.ts';
import styles from './picture-caption.module.css';
import { usePictureTaking } from './copy-map.ts';

const said: Partial<Record<DatasetKind, string>> = {
  schools: 'Schools',
  attorneys: 'Attorneys',
};

/** Stands over the map while a picture of it is taken: what it shows, and where it comes from. */
export function PictureCaption({ atlas }: { atlas: Atlas }) {
  const taking = usePictureTaking((picture) => picture.taking);
  const profile = useRanked((ranked) => ranked.profile.name);
  if (!taking) return null;
  const sources = atlas.datasets.flatMap(({ kind, vintage }) =>
    said[kind] === undefined ? [] : `${said[kind]}: ${vintage}`,
  );
  return (
    <div className={styles.caption} data-in-picture>
      <p className={styles.title}>Fit of schools by the profile “{profile}”</p>
      <p>{['Clinic Atlas', ...sources].join(' · ')}</p>
    </div>
  );
}
