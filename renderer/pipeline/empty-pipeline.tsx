import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { TakeInView } from '../candidate/take-in-view.tsx';
import { Button } from '../ui/button.tsx';
import styles from './empty-pipeline.module.css';

/** What belongs here, and the one action that begins it. */
export function EmptyPipeline() {
  const selected = useView((view) => view.selected);
  const show = useView((view) => view.show);
  const schools = useRanked(({ atlas }) => atlas.schools);
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>No candidate in view yet</h2>
      <p className={styles.sentence}>
        Here stand the schools that are talked with, by how far the talks are: from identified to
        partner, with the gate of community support before an agreement. A school comes in view from
        its panel, by one of the three pathways.
      </p>
      {selected >= 0 ? (
        <div className={styles.offer}>
          <p>{schools.name[selected]}</p>
          <TakeInView unitid={schools.unitid[selected]} name={schools.name[selected]} />
        </div>
      ) : (
        <Button kind="primary" onClick={() => show('map')}>
          Choose a school on the map
        </Button>
      )}
    </div>
  );
}
