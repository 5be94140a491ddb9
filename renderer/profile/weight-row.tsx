import { Lock, LockOpen } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { StepBox } from '../ui/step-box.tsx';
import type { SafeZone } from '../state/safe-zones.ts';
import styles from './weight-row.module.css';
import { WeightSlider } from './weight-slider.tsx';

interface Props<Weights> {
  name: string;
  /** A word or two behind the name. */
  remark?: string | undefined;
  /** 'weight of Need', for labels. */
  subject: string;
  weights: Weights;
  weight: number;
  shown: number;
  move: (from: Weights, weight: number, held: boolean) => void;
  locked: boolean;
  /** It cannot move: locked, or all the others are. */
  stuck: boolean;
  onLock: () => void;
  zone?: SafeZone | undefined;
  /** A weight within another one. */
  inner?: boolean;
}

/** A weight to lock, drag, step and type. */
export function WeightRow<Weights>(props: Props<Weights>) {
  const { name, remark, subject, weights, weight, shown, move, locked, stuck, onLock } = props;
  const { zone, inner = false } = props;
  const label = subject[0].toUpperCase() + subject.slice(1);
  const LockIcon = locked ? Lock : LockOpen;
  return (
    <div className={styles.row} data-inner={inner || undefined}>
      <Hint
        text={locked ? 'Locked: stays as it is while others move' : 'Lock it while others move'}
      >
        <Button
          kind="icon"
          className={styles.lock}
          aria-pressed={locked}
          aria-label={`Lock the ${subject}`}
          onClick={onLock}
        >
          <LockIcon size={14} aria-hidden />
        </Button>
      </Hint>
      <span className={styles.name} aria-hidden="true">
        {name}
        {remark && <span className={styles.remark}>{remark}</span>}
      </span>
      <WeightSlider
        label={label}
        weights={weights}
        weight={weight}
        shown={shown}
        move={move}
        zone={zone}
        disabled={stuck}
      />
      <StepBox
        subject={subject}
        label={`${label} in numbers`}
        value={shown}
        min={0}
        max={100}
        disabled={stuck}
        onCommit={(to) => move(weights, to, false)}
      />
    </div>
  );
}
