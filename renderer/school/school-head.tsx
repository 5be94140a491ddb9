import { Star, X } from 'lucide-react';
import { exclusionSentences } from '../../data/model/figures.ts';
import { nameOfState } from '../ranking/state-names.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import styles from './school-head.module.css';

export function SchoolHead({ ranked, school }: { ranked: Ranked; school: number }) {
  const select = useView((view) => view.select);
  const { schools } = ranked.atlas;
  const exclusion = ranked.figures.exclusion[school];
  return (
    <header className={styles.head}>
      <h2 className={styles.name} data-copy data-unitid={schools.unitid[school]}>
        {schools.name[school]}
      </h2>
      <Hint text="Close (Esc)" side="left">
        <Button
          kind="icon"
          className={styles.close}
          aria-label="Close the school"
          onClick={() => select(-1)}
        >
          <X size={16} aria-hidden />
        </Button>
      </Hint>
      <p className={styles.place} data-copy>
        {schools.city[school]}, {nameOfState(schools.state[school])}
      </p>
      <p className={styles.kind}>
        {kindOf(ranked, school)}
        {schools.partner[school] === 1 && (
          <span className={styles.partner}>
            <Star className={styles.star} size={12} aria-hidden />
            Partner
          </span>
        )}
      </p>
      {exclusion !== '' && (
        <p className={styles.excluded}>
          <strong>Out of the ranking.</strong> {exclusionSentences[exclusion]}: no clinic could be
          held here. Its figures are shown all the same.
        </p>
      )}
    </header>
  );
}

/** 'Public, four years' */
function kindOf(ranked: Ranked, school: number): string {
  const control = ranked.atlas.schools.control[school];
  const level = ranked.atlas.schools.level[school];
  const known = [control, level].filter((word) => word !== 'unknown');
  if (known.length === 0) return 'Kind of school not known';
  const words = known.join(', ');
  return words[0].toUpperCase() + words.slice(1);
}
