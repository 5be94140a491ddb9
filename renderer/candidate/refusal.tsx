import { useRefusal } from './edit-candidate.ts';
import styles from './refusal.module.css';

/** The gate's own sentence beside what it did not let through. */
export function Refusal({ unitid, place }: { unitid: string; place: string }) {
  const refused = useRefusal((all) => all.refused);
  const here = refused !== null && refused.unitid === unitid && refused.place === place;
  return (
    <p className={here ? styles.refusal : styles.none} role="alert">
      {here && refused.sentence}
    </p>
  );
}
