import { Columns3, Star, X } from 'lucide-react';
import { commands } from '../../data/api/commands.ts';
import { standings } from '../../data/fit/rank.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import { AreaLink } from '../area/area-link.tsx';
import { ariaKeys, sayKeys } from '../commands/keys.ts';
import { useKey } from '../commands/use-key.ts';
import { openSideBySide } from '../compare/side-by-side-store.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { CandidateButton } from '../shortlist/candidate-button.tsx';
import { schoolsOn, useShortlist } from '../state/shortlist-store.ts';
import { Hint } from '../ui/hint.tsx';
import { Exclusion } from './exclusion.tsx';
import styles from './school-head.module.css';

export function SchoolHead({ ranked, school }: { ranked: Ranked; school: number }) {
  const select = useView((view) => view.select);
  const { schools } = ranked.atlas;
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
      <p className={styles.area}>
        <AreaLink ranked={ranked} school={school} />
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
      <div className={styles.actions}>
        <CandidateButton school={school} />
        <CompareButton />
        <SideBySideButton />
      </div>
      <CandidateDoubt ranked={ranked} school={school} />
      <Exclusion ranked={ranked} school={school} />
    </header>
  );
}

/** Leads to the second school; C does the same wherever no text is typed. */
function CompareButton() {
  const pick = useView((view) => view.pick);
  useKey('C', () => pick(true));
  return (
    <Hint text="Why one stands above the other (C)" side="left">
      <Button aria-keyshortcuts="C" onClick={() => pick(true)}>
        Compare with…
      </Button>
    </Hint>
  );
}

/** Leads to up to four schools in columns, this one among them. */
function SideBySideButton() {
  const { keys } = commands.sideBySide;
  return (
    <Hint
      text={`Side by side with up to three others (${sayKeys(keys)}); Shift C sets it for that`}
      side="left"
    >
      <Button
        kind="icon"
        aria-label="Side by side"
        aria-keyshortcuts={ariaKeys(keys)}
        onClick={openSideBySide}
      >
        <Columns3 size={16} aria-hidden />
      </Button>
    </Hint>
  );
}

/** A school without a rank may be a candidate; that is said as long as it is. */
function CandidateDoubt({ ranked, school }: { ranked: Ranked; school: number }) {
  const listed = schoolsOn(useShortlist()).has(ranked.atlas.schools.unitid[school]);
  const standing = standings[ranked.ranking.standing[school]];
  if (!listed || standing === 'ranked') return null;
  const where = standing === 'apart' ? 'listed apart' : 'out of the ranking';
  return <p className={styles.doubt}>On the shortlist, although it is {where}.</p>;
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
