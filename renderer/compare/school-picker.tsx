import { X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import styles from './school-picker.module.css';
import { SchoolSearch } from './school-search.tsx';
import { suggestRivals } from './suggest-rivals.ts';
import { useStepBack } from './use-step-back.ts';

/** The second of two: searched for here, or the next school chosen in the list or on the map. */
export function SchoolPicker({ school }: { school: number }) {
  const { atlas, ranking } = useRanked((all) => all);
  const { compareWith, pick } = useView();
  const { schools } = atlas;
  const suggested = useMemo(
    () => suggestRivals(ranking, schools.partner, school),
    [ranking, schools, school],
  );
  const without = useMemo(() => [school], [school]);
  const cancel = useCallback(() => pick(false), [pick]);
  useStepBack(cancel);
  return (
    <div className={styles.picker}>
      <header className={styles.head}>
        <h2 className={styles.title}>Compare {schools.name[school]} with…</h2>
        <Hint text="Back to the school (Esc)" side="left">
          <Button kind="icon" aria-label="Back to the school" onClick={cancel}>
            <X size={16} aria-hidden />
          </Button>
        </Hint>
      </header>
      <SchoolSearch
        label="School to compare with"
        suggested={suggested}
        without={without}
        onChoose={compareWith}
      />
      <p className={styles.hint}>Or choose a school in the list or on the map.</p>
    </div>
  );
}
