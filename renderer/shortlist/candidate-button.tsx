import { Bookmark } from 'lucide-react';
import { useRanked } from '../state/ranking-store.ts';
import { schoolsOn, useShortlist } from '../state/shortlist-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import styles from './candidate-button.module.css';
import { toggleCandidate } from './candidates.ts';

interface Props {
  school: number;
  /** With its word, or as a sign alone where there is little room. */
  kind?: 'word' | 'sign';
  side?: 'top' | 'left';
}

/** Puts a school on the shortlist in use, or takes it off; S does the same for the selected school. */
export function CandidateButton({ school, kind = 'word', side = 'left' }: Props) {
  const { unitid, name } = useRanked(({ atlas }) => atlas.schools);
  const shortlist = useShortlist();
  const listed = schoolsOn(shortlist).has(unitid[school]);
  const act = () => toggleCandidate(school);
  const hint = listed ? `Take off “${shortlist?.name}” (S)` : 'Add to the shortlist (S)';
  return (
    <Hint text={hint} side={side}>
      {kind === 'word' ? (
        <Button className={styles.button} aria-pressed={listed} aria-keyshortcuts="S" onClick={act}>
          <CandidateSign listed={listed} />
          {listed ? 'On the shortlist' : 'Add to shortlist'}
        </Button>
      ) : (
        <Button
          kind="icon"
          className={styles.button}
          aria-pressed={listed}
          aria-label={`${name[school]} on the shortlist`}
          onClick={act}
        >
          <CandidateSign listed={listed} />
        </Button>
      )}
    </Hint>
  );
}

/** A bookmark: the star is the partners'. */
export function CandidateSign({ listed, size = 15 }: { listed: boolean; size?: number }) {
  return (
    <Bookmark
      className={listed ? styles.listed : styles.sign}
      size={size}
      strokeWidth={1.75}
      aria-hidden
    />
  );
}
